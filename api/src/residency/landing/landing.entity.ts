import {
  LANDING_GOALS,
  LANDING_ITEM_STATES,
  LANDING_OUTCOMES,
  LANDING_PARTIES,
  LANDING_STATES,
  type LandingGoal,
  type LandingItemState,
  type LandingParty,
  type LandingState,
} from '@aim/domain/residency/landing';
import { LANDING_ITEMS, type LandingItem } from '@aim/domain/residency/landing-items';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';

export const LandingStates = enumOf(LANDING_STATES);
export const LandingGoals = enumOf(LANDING_GOALS);
export const LandingParties = enumOf(LANDING_PARTIES);
export const LandingItemStates = enumOf(LANDING_ITEM_STATES);
export const LandingItems = enumOf(LANDING_ITEMS);
export const LandingOutcomes = enumOf(LANDING_OUTCOMES);
registerEnumType(LandingStates, { name: 'SoftLandingState' });
registerEnumType(LandingGoals, { name: 'SoftLandingGoal' });
registerEnumType(LandingParties, { name: 'SoftLandingParty' });
registerEnumType(LandingItemStates, { name: 'SoftLandingItemState' });
registerEnumType(LandingItems, { name: 'SoftLandingItemCode' });
registerEnumType(LandingOutcomes, { name: 'SoftLandingOutcome' });

/** A foreign company on its way here: checklist, papers, an officer, the next step. */
@ObjectType()
@Entity('soft_landing_case')
export class SoftLandingCase {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => LandingStates)
  @Column('text', { default: 'REQUESTED' })
  state: LandingState;

  @Field(() => LandingGoals)
  @Column('text')
  goal: LandingGoal;

  @Field(() => String)
  @Column('text')
  plan: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  requestedAt: Date;

  @Column('uuid')
  requestedById: string;

  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  nextStep: string | null;

  @Field(() => LandingParties, { nullable: true, description: 'Whose turn it is.' })
  @Column('text', { nullable: true })
  nextParty: LandingParty | null;

  @Field(() => DateScalar, { nullable: true })
  @Column('date', { nullable: true })
  nextDueOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it ended as it did.' })
  @Column('text', { nullable: true })
  endReasons: string | null;

  @Field(() => ID, { nullable: true, description: 'The application for residency it led to.' })
  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

@ObjectType({ description: 'One point of the checklist.' })
export class SoftLandingItem {
  @Field(() => LandingItems)
  item: LandingItem;

  @Field(() => String)
  label: string;

  @Field(() => String)
  hint: string;

  @Field(() => LandingParties)
  party: LandingParty;

  @Field(() => Boolean, { description: 'The company shows a paper.' })
  needsFile: boolean;

  @Field(() => LandingItemStates)
  state: LandingItemState;

  @Field(() => String)
  stateLabel: string;

  @Field(() => String, { nullable: true, description: 'What was done, or why it is not needed, or open again.' })
  note: string | null;

  @Field(() => ID, { nullable: true })
  fileId: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: Date | null;

  @Field(() => [String], { description: 'What this person may do with it; the buttons.' })
  allowedActions: string[];
}

@ObjectType()
export class SoftLandingMessage {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  author: string;

  @Field(() => Boolean)
  isFromAgency: boolean;

  @Field(() => Boolean, { description: 'A note of the office; the company never reads it.' })
  isInternal: boolean;

  @Field(() => String)
  text: string;

  @Field(() => DateTimeScalar)
  writtenAt: Date;
}
