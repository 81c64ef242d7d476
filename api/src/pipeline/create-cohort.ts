import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { createCohortInput, whyNotCreateCohort } from '@aim/domain/pipeline/participation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { Cohort } from './cohort.entity.ts';

/** Opens a cohort, which startups are then invited to. */
export async function createCohort(ctx: Ctx, raw: unknown): Promise<Cohort> {
  const { idempotencyKey: _, ...details } = parseInput(createCohortInput, raw);
  allow(ctx, 'cohort.create');
  refuseIf(whyNotCreateCohort(details));
  const createdById = ctx.actor.personId as string;
  const cohort = await ctx.em.save(ctx.em.create(Cohort, { ...details, createdAt: ctx.now, createdById }));
  await emit(ctx, 'cohort.created', { type: 'cohort', id: cohort.id }, { cohortId: cohort.id, kind: cohort.kind });
  return cohort;
}
