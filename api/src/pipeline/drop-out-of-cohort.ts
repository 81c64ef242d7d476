import { parseInput } from '@aim/domain/kernel/problem';
import { reasonedParticipationStepInput } from '@aim/domain/pipeline/participation';
import type { Ctx } from '../platform/ctx.ts';
import type { Participation } from './cohort.entity.ts';
import { takeParticipationStep } from './take-participation-step.ts';

/** The startup leaves, or never came; its stage stays. */
export function dropOutOfCohort(ctx: Ctx, raw: unknown): Promise<Participation> {
  return takeParticipationStep(ctx, 'dropOut', parseInput(reasonedParticipationStepInput, raw));
}
