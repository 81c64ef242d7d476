import { STAGES } from '@aim/domain/pipeline/vocabulary';
import type { StageStep } from '@aim/ui/stage-glyph.tsx';
import { StageTag } from '@aim/ui/stage-tag.tsx';
import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { Stage, StartupState } from '../../gql/graphql.ts';

const KINDS: Readonly<Record<StartupState, StateKind>> = {
  DRAFT: 'yours',
  PENDING_MODERATION: 'working',
  ACTIVE: 'done',
  DORMANT: 'waiting',
  CLOSED: 'closed',
  ACQUIRED: 'closed',
  MERGED: 'closed',
};

interface StartupTagsProps {
  readonly state: StartupState;
  readonly stateLabel: string;
  readonly stage: Stage;
  readonly stageLabel: string;
}

export function stepOf(stage: Stage): StageStep {
  return (STAGES.indexOf(stage) + 1) as StageStep;
}

/** How far it has come, and whether the record is live. */
export function StartupTags({ state, stateLabel, stage, stageLabel }: StartupTagsProps) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <StateTag kind={KINDS[state]} label={stateLabel} />
      <StageTag step={stepOf(stage)} label={stageLabel} />
    </span>
  );
}
