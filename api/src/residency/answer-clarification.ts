import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { answerClarificationInput, whyNotMove } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** The applicant answers; the evaluation goes on. */
export async function answerClarification(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, answer } = parseInput(answerClarificationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.answer', facts);
  refuseIf(whyNotMove('answerClarification', application.state));
  await ctx.em.query(
    `update application_clarification set answer = $2, answered_at = $3, answered_by_id = $4
     where id = (select max(id) from application_clarification where application_id = $1 and answer is null)`,
    [id, answer, ctx.now, ctx.actor.personId],
  );
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'answerClarification', {
    payload: stepOf(application),
    set: { answer_due_on: null },
  });
}
