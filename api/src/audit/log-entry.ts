import type { EventName, SubjectType } from '@aim/domain/events';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { FeedOf } from '../platform/page.ts';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'One line of the log: who did what, when, to what.' })
export class LogEntry {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String)
  event: EventName;

  actorId: string | null;
  actingForId: string | null;

  @Field(() => String)
  subjectType: SubjectType;

  @Field(() => ID)
  subjectId: string;

  @Field(() => JsonScalar, { description: 'Ids, codes and numbers.' })
  payload: Record<string, unknown>;

  @Field(() => Boolean, { description: 'In the sealed part of the log.' })
  sealed: boolean;
}

export const EventLogFeed = FeedOf(LogEntry, 'EventLogFeed');

@InputType()
export class EventLogFilter {
  @Field(() => String, { nullable: true })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => [String], { nullable: true })
  event?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Exclusive.' })
  to?: Date | null;
}
