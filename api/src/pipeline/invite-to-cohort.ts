import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { inviteToCohortInput, whyNotInviteToCohort } from '@aim/domain/pipeline/participation';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { Cohort, Participation } from './cohort.entity.ts';
import { isInCohort } from './cohorts.queries.ts';
import { today } from './journey.queries.ts';
import { lockStartup } from './startups.queries.ts';

/** Offers a startup a place in a cohort; its founders are told. */
export async function inviteToCohort(ctx: Ctx, raw: unknown): Promise<Participation> {
  const { cohortId, startupId } = parseInput(inviteToCohortInput, raw);
  const { startup, facts } = await lockStartup(ctx, startupId);
  const { endsOn } = await find(ctx, Cohort, { id: cohortId });
  const inCohort = await isInCohort(ctx, cohortId, startupId);
  allow(ctx, 'participation.invite', facts);
  refuseIf(whyNotInviteToCohort({ state: startup.state, endsOn, today: today(ctx), isInCohort: inCohort }));
  const participation = await ctx.em.save(
    ctx.em.create(Participation, { cohortId, startupId, state: 'INVITED', since: today(ctx), createdAt: ctx.now }),
  );
  const { id, since: on } = participation;
  const payload = { startupId, participationId: id, cohortId, on };
  await emit(ctx, 'participation.invited', { type: 'participation', id }, payload);
  hint(ctx, { type: 'startup', id: startupId });
  return participation;
}
