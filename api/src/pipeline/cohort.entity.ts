import {
  COHORT_KINDS,
  type CohortKind,
  PARTICIPATION_STATES,
  type ParticipationState,
} from '@aim/domain/pipeline/participation';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { DateScalar } from '../platform/scalars.ts';

export const CohortKinds = enumOf(COHORT_KINDS);
export const ParticipationStates = enumOf(PARTICIPATION_STATES);
registerEnumType(CohortKinds, { name: 'CohortKind' });
registerEnumType(ParticipationStates, { name: 'ParticipationState' });

/** Startups that go through a programme together. */
@ObjectType()
@Entity('cohort')
export class Cohort {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => CohortKinds)
  @Column('text')
  kind: CohortKind;

  @Field(() => DateScalar)
  @Column('date')
  startsOn: string;

  @Field(() => DateScalar, { nullable: true })
  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid')
  createdById: string;
}

/** A startup's place in a cohort. */
@ObjectType()
@Entity('participation')
export class Participation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  cohortId: string;

  @Column('uuid')
  startupId: string;

  @Field(() => ParticipationStates)
  @Column('text', { default: 'INVITED' })
  state: ParticipationState;

  @Field(() => DateScalar, { description: 'The day of the last step.' })
  @Column('date')
  since: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}

export const CohortPage = Paged(Cohort, 'CohortPage');
export const CohortPayload = Payload('CohortPayload', { cohort: () => Cohort });
export const ParticipationPayload = Payload('ParticipationPayload', { participation: () => Participation });
