import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { decideApplicationInput, whyNotDecide, whyNotMove } from '@aim/domain/residency/application-rules';
import { councilView } from '@aim/domain/residency/council';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import { tellActor } from '../platform/with-actor.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import { seatsNow } from './council.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Prepares a reasoned decision; nobody outside the office learns of it before a second person releases it. */
export async function decideResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, outcome, reasons, note } = parseInput(decideApplicationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.decide', facts);
  const event = application.state === 'DECISION' ? 'restage' : 'stage';
  const council = councilView(await seatsNow(ctx, id));
  refuseIf(whyNotMove(event, application.state));
  refuseIf(whyNotDecide({ council, outcome, reasons, note }));
  await tellActor(ctx);
  await ctx.em.query(
    'update residency_decision set superseded_at = $2 where application_id = $1 and superseded_at is null',
    [id, ctx.now],
  );
  const [decision]: { id: string }[] = await ctx.em.query(
    `insert into residency_decision (application_id, outcome, reasons, note, in_favour, against, staged_at, staged_by_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [id, outcome, reasons, note, council.inFavour, council.against, ctx.now, ctx.actor.personId],
  );
  const decisionId = decision?.id ?? '';
  return transition(ctx, applicationMachine, application, event, { payload: { ...stepOf(application), decisionId } });
}
