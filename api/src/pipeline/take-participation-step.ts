import { refuseIf } from '@aim/domain/kernel/problem';
import { type ParticipationEvent, participationMachine, whyNotTakeStep } from '@aim/domain/pipeline/participation';
import { allow, find, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Participation } from './cohort.entity.ts';
import { today } from './journey.queries.ts';
import { seenStartup } from './seen-startup.ts';

/** The one way a place in a cohort changes; the stage of the startup is left alone. */
export async function takeParticipationStep(
  ctx: Ctx,
  event: ParticipationEvent,
  { id, on, reason }: { id: string; on: string; reason?: string },
): Promise<Participation> {
  await seenStartup(ctx, (await find(ctx, Participation, { id })).startupId);
  const participation = await lock(ctx, Participation, { id });
  const { state, since, startupId, cohortId } = participation;
  const { facts: startup } = await seenStartup(ctx, startupId);
  allow(ctx, `participation.${event}`, { state, startup });
  refuseIf(whyNotTakeStep(event, on, { state, since, today: today(ctx) }));
  hint(ctx, { type: 'startup', id: startupId });
  return transition(ctx, participationMachine, participation, event, {
    payload: { startupId, participationId: id, cohortId, on },
    set: { since: on },
    ...(reason === undefined ? {} : { reason }),
  });
}
