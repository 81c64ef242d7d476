import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/scalars.ts';
import { TimeSpan } from './centre.types.ts';

@ObjectType({ description: 'What a screen at a door shows; nobody is named.' })
export class DoorScreen {
  resourceId: string;

  @Field(() => Boolean)
  isFree: boolean;

  @Field(() => TimeSpan, { nullable: true })
  now: TimeSpan | null;

  @Field(() => [TimeSpan])
  next: TimeSpan[];

  @Field(() => DateTimeScalar, { nullable: true })
  freeUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'For the screen that knows it; null for everybody else.' })
  checkInCode: string | null;
}

@ObjectType({ description: 'Somebody stands at a door and has read its code.' })
export class DoorVisit {
  resourceId: string;
  bookingId: string | null;
}
