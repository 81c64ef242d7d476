import type { LandingGoal, LandingOutcome, LandingParty, LandingState } from '@aim/domain/residency/landing';
import type { LandingItem } from '@aim/domain/residency/landing-items';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { Paged } from '../../platform/page.ts';
import { Payload } from '../../platform/payload.ts';
import { DateScalar } from '../../platform/scalars.ts';
import {
  LandingGoals,
  LandingItems,
  LandingOutcomes,
  LandingParties,
  LandingStates,
  SoftLandingCase,
} from './landing.entity.ts';

export const LandingSorts = enumOf(['NEWEST', 'OLDEST'] as const);
export type LandingSort = keyof typeof LandingSorts;
registerEnumType(LandingSorts, { name: 'SoftLandingSort', description: 'By the day of the request.' });

@InputType({ description: 'Conditions that hold together.' })
export class SoftLandingFilter {
  @Field(() => [LandingStates], { nullable: true })
  state?: LandingState[] | null;

  @Field(() => String, { nullable: true, description: 'In the name of the company.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Cases the viewer keeps.' })
  isMine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Nobody keeps it, or the next step is the agency’s.' })
  waitsForAgency?: boolean | null;
}

@InputType()
export class StartSoftLandingInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => LandingGoals)
  goal: LandingGoal;

  @Field(() => String)
  plan: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class AssignSoftLandingInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  officerId: string;
}

@InputType()
export class CompleteLandingItemInput {
  @Field(() => ID)
  id: string;

  @Field(() => LandingItems)
  item: LandingItem;

  @Field(() => ID, { nullable: true, description: 'A file of this case.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Waives an item, or opens it again.' })
export class LandingItemReasonInput {
  @Field(() => ID)
  id: string;

  @Field(() => LandingItems)
  item: LandingItem;

  @Field(() => String)
  reason: string;
}

@InputType()
export class PlanLandingStepInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  step: string;

  @Field(() => LandingParties)
  party: LandingParty;

  @Field(() => DateScalar)
  dueOn: string;
}

@InputType()
export class WriteLandingMessageInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'A note of the office; only officers write one.' })
  isInternal: boolean;
}

@InputType()
export class EndSoftLandingInput {
  @Field(() => ID)
  id: string;

  @Field(() => LandingOutcomes)
  outcome: LandingOutcome;

  @Field(() => String)
  reasons: string;
}

@InputType()
export class WithdrawSoftLandingInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;
}

export const SoftLandingPage = Paged(SoftLandingCase, 'SoftLandingPage');
export const SoftLandingPayload = Payload('SoftLandingPayload', { softLandingCase: () => SoftLandingCase });
