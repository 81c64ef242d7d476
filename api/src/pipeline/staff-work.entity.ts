import type { TaskState } from '@aim/domain/pipeline/staff-work';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FeedOf } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

/** What staff have to do about a startup. */
@ObjectType()
@Entity('startup_task')
export class StartupTask {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Field(() => String)
  @Column('text')
  title: string;

  @Column('text', { default: 'OPEN' })
  state: TaskState;

  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  @Field(() => DateScalar, { nullable: true })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  doneAt: Date | null;

  @Column('uuid')
  createdById: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}

@ObjectType({ description: 'What staff wrote down about a startup, for each other.' })
export class StartupNote {
  @Field(() => ID)
  id: string;

  authorId: string;

  @Field(() => String)
  text: string;

  @Field(() => DateTimeScalar)
  at: Date;

  mentionIds: string[];
}

export const StartupNoteFeed = FeedOf(StartupNote, 'StartupNoteFeed');
export const StartupNotePayload = Payload('StartupNotePayload', { startupNote: () => StartupNote });
export const StartupTaskPayload = Payload('StartupTaskPayload', { startupTask: () => StartupTask });

@InputType()
export class AddStartupNoteInput {
  @Field(() => ID)
  startupId: string;

  @Field(() => String)
  text: string;

  @Field(() => [ID], { nullable: true, description: 'Staff who are told.' })
  mentions?: string[] | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class AddStartupTaskInput {
  @Field(() => ID)
  startupId: string;

  @Field(() => String)
  title: string;

  @Field(() => ID, { nullable: true })
  assigneeId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class StartupTaskInput {
  @Field(() => ID)
  id: string;
}
