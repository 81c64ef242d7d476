import {
  type ChecklistItem,
  MATCHING_CHECKLIST,
  REGRESS_REASONS,
  type RegressReason,
} from '@aim/domain/pipeline/advance';
import { CLOSURE_REASONS, type ClosureKind, type ClosureReason } from '@aim/domain/pipeline/ending';
import type { Stage } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar } from '../platform/scalars.ts';
import { ClosureKinds } from './stage-entry.entity.ts';
import { Stages } from './startup.entity.ts';

export const RegressReasons = enumOf(REGRESS_REASONS);
export const ClosureReasons = enumOf(CLOSURE_REASONS);
export const ChecklistItems = enumOf(MATCHING_CHECKLIST);
registerEnumType(RegressReasons, { name: 'RegressReason' });
registerEnumType(ClosureReasons, { name: 'ClosureReason' });
registerEnumType(ChecklistItems, {
  name: 'ChecklistItem',
  description: 'What staff confirm before investor matching.',
});

@InputType()
export class AdvanceStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => Stages)
  to: Stage;

  @Field(() => DateScalar)
  enteredOn: string;

  @Field(() => String, { nullable: true, description: 'The working product, a demo or a repository.' })
  evidenceUrl?: string | null;

  @Field(() => ID, { nullable: true, description: 'A checked file of this startup.' })
  evidenceFileId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Staff have seen it work.' })
  isChecked?: boolean | null;

  @Field(() => [ChecklistItems], { nullable: true })
  checklist?: ChecklistItem[] | null;

  @Field(() => String, { nullable: true, description: 'Why the MVP stage is skipped.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'With funding: amount and investor.' })
  note?: string | null;
}

@InputType()
export class RegressStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => Stages)
  to: Stage;

  @Field(() => DateScalar)
  enteredOn: string;

  @Field(() => RegressReasons)
  reason: RegressReason;

  @Field(() => String)
  note: string;
}

@InputType()
export class CorrectStageInput {
  @Field(() => ID)
  entryId: string;

  @Field(() => Stages, { nullable: true, description: 'Null: the entry never happened.' })
  stage?: Stage | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null: the day stays.' })
  enteredOn?: string | null;

  @Field(() => String)
  note: string;
}

@InputType()
export class PauseStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class CloseStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => ClosureKinds)
  kind: ClosureKind;

  @Field(() => DateScalar)
  closedOn: string;

  @Field(() => ClosureReasons)
  reason: ClosureReason;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReopenStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;
}

@InputType()
export class ConfirmStartupActiveInput {
  @Field(() => ID)
  id: string;
}
