import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { LIVE_LANDING_STATES, writeLandingMessageInput } from '@aim/domain/residency/landing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { forbidden } from '../../platform/errors.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { tellActor } from '../../platform/with-actor.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { lockLanding, stepOf } from './landing.queries.ts';
import { isCompany } from './settle-landing-item.ts';

/** A message between the company and its officer, or a note that stays in the office. */
export async function writeLandingMessage(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, text, isInternal } = parseInput(writeLandingMessageInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.write', found);
  const isFromAgency = !isCompany(ctx, found);
  if (isInternal && !isFromAgency) throw forbidden('softLanding.write');
  refuseIf(LIVE_LANDING_STATES.includes(found.state) ? [] : [problem('STATE_HAS_MOVED_ON')]);
  await tellActor(ctx);
  const [row]: { id: string }[] = await ctx.em.query(
    `insert into soft_landing_message (case_id, author_id, is_from_agency, is_internal, text, written_at)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [id, ctx.actor.personId, isFromAgency, isInternal, text, ctx.now],
  );
  const subject = { type: 'softLandingCase', id } as const;
  const messageId = row?.id ?? '';
  await emit(ctx, 'softLanding.messageWritten', subject, { ...stepOf(found), messageId, isInternal });
  hint(ctx, subject);
  return found;
}
