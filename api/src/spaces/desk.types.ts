import type { BlackoutKind } from '@aim/domain/spaces/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { Booking } from './booking.entity.ts';
import { TimeSpan } from './centre.types.ts';
import { BlackoutKinds } from './spaces.enums.ts';

@ObjectType()
export class Blackout extends TimeSpan {
  @Field(() => ID)
  id: string;

  resourceId: string;

  @Field(() => BlackoutKinds)
  kind: BlackoutKind;

  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'A booking that a closure moved, and what is held for its owner instead.' })
export class AffectedBooking {
  @Field(() => Booking)
  booking: Booking;

  @Field(() => Booking, { nullable: true })
  offer: Booking | null;
}

@ObjectType({ description: 'A room at this moment.' })
export class DeskRoom {
  resourceId: string;
  bookingId: string | null;
  blackoutId: string | null;

  @Field(() => Int)
  usedUnits: number;

  @Field(() => String, { description: 'What hangs at the door: members type it to say that they have come.' })
  doorCode: string;

  @Field(() => DateTimeScalar, { nullable: true })
  busyUntil: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  freeUntil: Date | null;
}

@ObjectType()
export class Desk {
  centreId: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => [Booking])
  arrivals: Booking[];

  @Field(() => [Booking])
  noShows: Booking[];

  @Field(() => [Booking])
  toDecide: Booking[];

  @Field(() => [DeskRoom])
  now: DeskRoom[];
}

@ObjectType({ description: 'One hour of the week.' })
export class SpaceUseCell {
  @Field(() => Int)
  weekday: number;

  @Field(() => Int)
  hour: number;

  @Field(() => Int)
  bookedMinutes: number;

  @Field(() => Int)
  openMinutes: number;
}

@ObjectType()
export class ResourceUse {
  resourceId: string;

  @Field(() => Int)
  bookings: number;

  @Field(() => Int)
  bookedMinutes: number;

  @Field(() => Int)
  openMinutes: number;
}

@ObjectType()
export class SpaceUse {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => Int)
  bookings: number;

  @Field(() => Int)
  noShows: number;

  @Field(() => Int)
  noShowBps: number;

  @Field(() => Int)
  bookedMinutes: number;

  @Field(() => Int)
  credits: number;

  qepik: string;

  @Field(() => [SpaceUseCell])
  cells: SpaceUseCell[];

  @Field(() => [ResourceUse])
  byResource: ResourceUse[];
}
