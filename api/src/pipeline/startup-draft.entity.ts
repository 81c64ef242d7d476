import type { DraftAnswers } from '@aim/domain/pipeline/draft';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.ts';

/** Answers typed before there was an account; found by the browser's secret, or by the person once they signed in. */
@ObjectType()
@Entity('startup_draft')
export class StartupDraft {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Field(() => JsonScalar, { description: 'Field of the registration → what was typed, right or wrong.' })
  @Column('jsonb', { default: {} })
  answers: DraftAnswers;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;

  /** The record it became. */
  @Column('uuid', { nullable: true })
  startupId: string | null;
}
