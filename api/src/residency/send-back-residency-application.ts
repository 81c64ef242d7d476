import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { sendBackInput, whyNotMove } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { dueOn, today } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Says item by item what has to be corrected; until it comes again the clock of the agency stands still. */
export async function sendBackResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, items } = parseInput(sendBackInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.sendBack', facts);
  refuseIf(whyNotMove('sendBack', application.state));
  await ctx.em.query(
    'insert into application_send_back (application_id, items, sent_at, sent_by_id) values ($1, $2, $3, $4)',
    [id, JSON.stringify(items), ctx.now, ctx.actor.personId],
  );
  await ctx.em.query('insert into application_clock_pause (application_id, paused_on) values ($1, $2)', [
    id,
    today(ctx),
  ]);
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'sendBack', {
    payload: {
      ...stepOf(application),
      blocks: items.map(({ block }) => block),
      reasons: items.map(({ reason }) => reason),
    },
    set: { answer_due_on: dueOn('ANSWER_SEND_BACK', today(ctx)) },
  });
}
