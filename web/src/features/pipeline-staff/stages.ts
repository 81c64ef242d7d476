import { STAGES, type Stage } from '@aim/domain/pipeline/vocabulary';
import type { StageStep } from '@aim/ui/stage-glyph.tsx';

/** The place of a stage on the track of six steps. */
export function stepOf(stage: Stage): StageStep {
  return (STAGES.indexOf(stage) + 1) as StageStep;
}

/** Stages that come after this one: where a startup may be moved forward to. */
export function stagesAfter(stage: Stage): readonly Stage[] {
  return STAGES.slice(STAGES.indexOf(stage) + 1);
}

export function stagesBefore(stage: Stage): readonly Stage[] {
  return STAGES.slice(0, STAGES.indexOf(stage));
}

export function isForward(from: Stage, to: Stage): boolean {
  return STAGES.indexOf(to) > STAGES.indexOf(from);
}
