import { parseInput } from '@aim/domain/kernel/problem';
import { participationStepInput } from '@aim/domain/pipeline/participation';
import type { Ctx } from '../platform/ctx.ts';
import type { Participation } from './cohort.entity.ts';
import { takeParticipationStep } from './take-participation-step.ts';

/** The startup is back. */
export function resumeParticipation(ctx: Ctx, raw: unknown): Promise<Participation> {
  return takeParticipationStep(ctx, 'resume', parseInput(participationStepInput, raw));
}
