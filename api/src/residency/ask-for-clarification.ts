import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { askClarificationInput, whyNotMove } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { dueOn, today } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Asks the applicant while it is evaluated; no source lets the legal total rest for it. */
export async function askForClarification(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, question } = parseInput(askClarificationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.ask', facts);
  refuseIf(whyNotMove('askClarification', application.state));
  const answerDueOn = dueOn('ANSWER_CLARIFICATION', today(ctx));
  await ctx.em.query(
    'insert into application_clarification (application_id, question, asked_at, asked_by_id, due_on) values ($1, $2, $3, $4, $5)',
    [id, question, ctx.now, ctx.actor.personId, answerDueOn],
  );
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'askClarification', {
    payload: stepOf(application),
    set: { answer_due_on: answerDueOn },
  });
}
