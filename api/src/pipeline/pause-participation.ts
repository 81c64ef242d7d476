import { parseInput } from '@aim/domain/kernel/problem';
import { reasonedParticipationStepInput } from '@aim/domain/pipeline/participation';
import type { Ctx } from '../platform/ctx.ts';
import type { Participation } from './cohort.entity.ts';
import { takeParticipationStep } from './take-participation-step.ts';

/** The startup takes a break. */
export function pauseParticipation(ctx: Ctx, raw: unknown): Promise<Participation> {
  return takeParticipationStep(ctx, 'pause', parseInput(reasonedParticipationStepInput, raw));
}
