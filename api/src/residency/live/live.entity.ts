import {
  ELECTION_BASES,
  ELECTION_RUNS,
  type ElectionBase,
  type ElectionRun,
} from '@aim/domain/residency/benefit-election';
import { CHANGE_KINDS, CHANGE_STATES, type ChangeKind, type ChangeState } from '@aim/domain/residency/planned-change';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';

export const ChangeKinds = enumOf(CHANGE_KINDS);
export const ChangeStates = enumOf(CHANGE_STATES);
export const ElectionBases = enumOf(ELECTION_BASES);
export const ElectionRuns = enumOf(ELECTION_RUNS);
registerEnumType(ChangeKinds, { name: 'PlannedChangeKind' });
registerEnumType(ChangeStates, { name: 'PlannedChangeState' });
registerEnumType(ElectionBases, { name: 'ElectionBase' });
registerEnumType(ElectionRuns, { name: 'ElectionRun' });

/** A change of owners or directors, told before it takes effect. */
@ObjectType()
@Entity('planned_change')
export class PlannedChange {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  residencyId: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => ChangeKinds)
  @Column('text')
  kind: ChangeKind;

  @Field(() => ChangeStates)
  @Column('text', { default: 'ANNOUNCED' })
  state: ChangeState;

  @Field(() => String, { description: 'Who leaves and who comes, and the shares of owners.' })
  @Column('text')
  text: string;

  @Field(() => DateScalar)
  @Column('date')
  announcedOn: string;

  @Column({ type: 'timestamptz', precision: 3 })
  announcedAt: Date;

  @Column('uuid')
  announcedById: string;

  @Field(() => DateScalar)
  @Column('date')
  effectiveOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day with full notice; null where no term is known.',
  })
  @Column('date', { nullable: true })
  noticeEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it took place.' })
  @Column('date', { nullable: true })
  happenedOn: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  calledOffReason: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  remindedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedById: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** What one employee has chosen as the base of social insurance, from a month on. */
@ObjectType()
@Entity('benefit_election')
export class BenefitElection {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  residencyId: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => String)
  @Column('text')
  fullName: string;

  @Column('bytea')
  finEncrypted: Buffer;

  @Column('bytea')
  finHash: Buffer;

  @Field(() => String, { description: 'The last two signs of the personal number.' })
  @Column('text')
  finEnd: string;

  @Field(() => ElectionBases)
  @Column('text')
  base: ElectionBase;

  @Field(() => DateScalar, { description: 'The first day of the first month for which it counts.' })
  @Column('date')
  fromMonth: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  electedAt: Date;

  @Column('uuid')
  electedById: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  supersededAt: Date | null;

  @Field(() => ElectionRuns)
  run: ElectionRun;
}
