import { CLOSURE_KINDS, type ClosureKind } from '@aim/domain/pipeline/ending';
import { STAGE_ENTRY_KINDS, type Stage, type StageEntryKind } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { Stages } from './startup.entity.ts';

export const StageEntryKinds = enumOf(STAGE_ENTRY_KINDS);
export const ClosureKinds = enumOf(CLOSURE_KINDS);
registerEnumType(StageEntryKinds, { name: 'StageEntryKind', description: 'How a startup came to a stage.' });
registerEnumType(ClosureKinds, { name: 'ClosureKind' });

/** One line of the journey: never changed; what was wrong is superseded by a correction. */
@ObjectType()
@Entity('stage_entry')
export class StageEntry {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Field(() => Stages)
  @Column('text')
  stage: Stage;

  @Field(() => StageEntryKinds)
  @Column('text')
  kind: StageEntryKind;

  @Field(() => DateScalar, { description: 'The day from which the stage counts.' })
  @Column('date')
  enteredOn: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  recordedById: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  evidenceUrl: string | null;

  @Column('uuid', { nullable: true })
  evidenceFileId: string | null;

  @Column('uuid', { nullable: true })
  supersedesId: string | null;

  @Field(() => Boolean, { description: 'False: a correction which says that the entry never happened.' })
  @Column('boolean', { default: true })
  counts: boolean;
}

/** Since when a record is closed, and why. */
@ObjectType()
@Entity('closure')
export class Closure {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Field(() => ClosureKinds)
  @Column('text')
  kind: ClosureKind;

  @Field(() => DateScalar)
  @Column('date')
  closedOn: string;

  @Column('date', { nullable: true })
  reopenedOn: string | null;

  /** A code; the resolver serves it in words. */
  @Column('text')
  reason: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;
}
