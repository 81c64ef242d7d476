import { REGIONS, type Region } from '@aim/domain/kernel/region';
import {
  SECTORS,
  type Sector,
  STAGES,
  STARTUP_ORIGINS,
  STARTUP_STATES,
  type Stage,
  type StartupOrigin,
  type StartupState,
} from '@aim/domain/pipeline/vocabulary';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

export const StartupStates = enumOf(STARTUP_STATES);
export const Stages = enumOf(STAGES);
export const Sectors = enumOf(SECTORS);
export const Regions = enumOf(REGIONS);
export const StartupOrigins = enumOf(STARTUP_ORIGINS);
registerEnumType(StartupStates, { name: 'StartupState', description: 'Is the record here, live and current?' });
registerEnumType(Stages, { name: 'Stage', description: 'How far the startup has come, in order.' });
registerEnumType(Sectors, { name: 'Sector' });
registerEnumType(Regions, { name: 'Region', description: 'Economic regions of Azerbaijan.' });
registerEnumType(StartupOrigins, { name: 'StartupOrigin', description: 'Who brought the record in.' });

/** A startup's record: what it tells about itself, how far it has come, how current that is. */
@ObjectType()
@Entity('startup')
export class Startup {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String, { description: 'The code people read out, for example ST-7K3QX9.' })
  @Column('text')
  reference: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  oneLiner: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  solution: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  website: string | null;

  @Field(() => Sectors)
  @Column('text')
  sector: Sector;

  @Field(() => [String])
  @Column('text', { array: true, default: '{}' })
  tags: string[];

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @Column('text')
  country: string;

  @Field(() => Regions, { nullable: true })
  @Column('text', { nullable: true })
  region: Region | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  city: string | null;

  @Field(() => Int, { nullable: true })
  @Column('smallint', { nullable: true })
  foundedYear: number | null;

  @Field(() => Int, { nullable: true })
  @Column('integer', { nullable: true })
  teamSize: number | null;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Field(() => StartupStates)
  @Column('text', { default: 'DRAFT' })
  state: StartupState;

  @Field(() => Stages)
  @Column('text', { default: 'IDEA' })
  stage: Stage;

  @Field(() => DateScalar, { description: 'The day from which the current stage counts.' })
  @Column('date')
  stageOn: string;

  @Field(() => DateScalar, { description: 'The day from which the first stage counts: the intake cohort.' })
  @Column('date')
  intakeOn: string;

  @Field(() => StartupOrigins)
  @Column('text')
  origin: StartupOrigin;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  sourceKey: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  registeredAt: Date;

  @Column('uuid', { nullable: true })
  registeredById: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approvedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When its founders last changed or reported anything.' })
  @Column({ type: 'timestamptz', precision: 3 })
  lastUpdateAt: Date;

  @Column('smallint', { default: 0 })
  prompts: number;

  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;
}
