import { APPLICATION_STATES, type ApplicationState } from '@aim/domain/residency/application';
import { APPLICATION_BLOCKS, type ApplicationBlock } from '@aim/domain/residency/application-blocks';
import type { ClockPause } from '@aim/domain/residency/application-clock';
import { type ReturnReason } from '@aim/domain/residency/application-vocabulary';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

export const ApplicationStates = enumOf(APPLICATION_STATES);
export const ApplicationBlocks = enumOf(APPLICATION_BLOCKS);
registerEnumType(ApplicationStates, {
  name: 'ResidencyApplicationState',
  description: 'Applicants read DECISION as EVALUATION: what is being prepared is not theirs to know yet.',
});
registerEnumType(ApplicationBlocks, { name: 'ApplicationBlockCode' });

/** An organisation's way to residency, from the draft to the certificate. */
@ObjectType()
@Entity('residency_application')
export class ResidencyApplication {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String)
  @Column('text')
  reference: string;

  @Column('uuid')
  organisationId: string;

  @Column('text', { default: 'DRAFT' })
  state: ApplicationState;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;

  @Column('uuid')
  startedById: string;

  @Column({ type: 'timestamptz', precision: 3 })
  changedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Server time of the first submission: the receipt.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('date', { nullable: true })
  clockStartedOn: string | null;

  @Column('date', { nullable: true })
  checkStartedOn: string | null;

  @Column('date', { nullable: true })
  checkedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to answer what was sent back or asked.' })
  @Column('date', { nullable: true })
  answerDueOn: string | null;

  @Column('text', { nullable: true })
  returnReason: ReturnReason | null;

  @Column('text', { nullable: true })
  returnNote: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the decision was released.' })
  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('integer', { nullable: true })
  decidedWorkingDays: number | null;

  @Column('integer', { default: 1 })
  version: number;

  /** Read with the row where a page shows the clocks. */
  pauses?: ClockPause[];
  expertIds?: string[];
}

/** One part of an application, saved by itself. */
@Entity('residency_application_block')
export class ResidencyApplicationBlock {
  @PrimaryColumn('uuid')
  applicationId: string;

  @PrimaryColumn('text')
  block: ApplicationBlock;

  @Column('jsonb')
  answers: Record<string, unknown>;

  @Column('integer')
  version: number;

  @Column({ type: 'timestamptz', precision: 3 })
  savedAt: Date;

  @Column('uuid')
  savedById: string;
}
