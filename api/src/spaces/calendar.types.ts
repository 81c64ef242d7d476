import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/scalars.ts';
import { type FeedKind, FeedKinds } from './spaces.enums.ts';

@ObjectType()
export class CalendarFeed {
  @Field(() => ID)
  id: string;

  @Field(() => FeedKinds)
  kind: FeedKind;

  @Field(() => String, { description: 'Whose calendar it is.' })
  name: string;

  @Field(() => DateTimeScalar)
  madeAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Shown once, when it is made: whoever has it reads the calendar.',
  })
  url: string | null;
}

@ObjectType()
export class BusyImport {
  @Field(() => Int)
  imported: number;

  @Field(() => Int, { description: 'Times that were known, over, or taken by a booking.' })
  skipped: number;
}
