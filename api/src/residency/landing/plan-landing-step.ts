import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { planLandingStepInput, whyNotPlan } from '@aim/domain/residency/landing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { today } from '../application-clocks.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { lockLanding, stepOf } from './landing.queries.ts';

/** Says what comes next, by whom and until when; on that day whoever has the turn is reminded. */
export async function planLandingStep(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, step, party, dueOn } = parseInput(planLandingStepInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.plan', found);
  refuseIf(whyNotPlan({ state: found.state, dueOn, today: today(ctx) }));
  await ctx.em.query(
    `update soft_landing_case set next_step = $2, next_party = $3, next_due_on = $4, reminded_at = null, version = version + 1
     where id = $1`,
    [id, step, party, dueOn],
  );
  const subject = { type: 'softLandingCase', id } as const;
  await emit(ctx, 'softLanding.stepPlanned', subject, { ...stepOf(found), party });
  hint(ctx, subject);
  return Object.assign(found, { nextStep: step, nextParty: party, nextDueOn: dueOn });
}
