import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { submitOpinionInput, whyNotOpine } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import { seatsNow } from './council.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** A reasoned opinion; a second one of the same expert supersedes the first, which stays on record. */
export async function submitExpertOpinion(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, opinion, reasons } = parseInput(submitOpinionInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.opine', facts);
  const seat = (await seatsNow(ctx, id)).find(({ personId }) => personId === ctx.actor.personId);
  refuseIf(whyNotOpine({ state: application.state, conflict: seat?.conflict ?? null }));
  const expert = [id, ctx.actor.personId, ctx.now];
  await ctx.em.query(
    'update expert_opinion set superseded_at = $3 where application_id = $1 and person_id = $2 and superseded_at is null',
    expert,
  );
  await ctx.em.query(
    'insert into expert_opinion (application_id, person_id, given_at, opinion, reasons) values ($1, $2, $3, $4, $5)',
    [...expert, opinion, reasons],
  );
  const subject = { type: 'residencyCouncil', id };
  await emit(ctx, 'residencyApplication.opinionSubmitted', subject, stepOf(application));
  return application;
}
