import type { QuotaPeriod, SpaceRuleType } from '@aim/domain/spaces/space-rule';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import type { LocalisedText } from '../platform/localised-text.ts';
import { MoneyValue } from '../platform/money.ts';
import { Problem } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar, JsonScalar } from '../platform/scalars.ts';
import { Booking } from './booking.entity.ts';
import { Resource, TimeSpan } from './centre.types.ts';
import { BusyKinds, QuotaPeriods, ResourceKinds, SpaceRuleTypes } from './spaces.enums.ts';

@ObjectType()
export class BusySpan extends TimeSpan {
  @Field(() => BusyKinds)
  kind: keyof typeof BusyKinds;

  @Field(() => Int, { description: 'How many units of a pool it takes.' })
  units: number;

  @Field(() => [Int], { description: 'Which they are: a stay has one of them for all of its time.' })
  unitNumbers: number[];

  @Field(() => Boolean)
  isMine: boolean;
}

@ObjectType()
export class AvailabilityDay {
  @Field(() => DateScalar)
  on: string;

  @Field(() => Boolean)
  isClosed: boolean;

  @Field(() => String, { nullable: true })
  closureName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  opensAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closesAt: Date | null;
}

@ObjectType()
export class ResourceAvailability {
  @Field(() => Resource)
  resource: Resource;

  @Field(() => [TimeSpan])
  open: TimeSpan[];

  @Field(() => [BusySpan], { description: 'With the buffers of the room; nobody is named.' })
  busy: BusySpan[];
}

@ObjectType()
export class Availability {
  @Field(() => ID)
  centreId: string;

  @Field(() => String)
  zone: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => [AvailabilityDay])
  days: AvailabilityDay[];

  @Field(() => [ResourceAvailability])
  resources: ResourceAvailability[];
}

@ObjectType({ description: 'What was understood of the words and the choices.' })
export class SlotQuestion {
  @Field(() => ID, { nullable: true })
  centreId: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'In the language of the reader.' })
  cityLabel: string | null;

  @Field(() => ResourceKinds, { nullable: true })
  kind: ResourceKind | null;

  @Field(() => Int, { nullable: true })
  people: number | null;

  @Field(() => DateScalar)
  on: string;

  @Field(() => Boolean, {
    description: 'Whether the words or the choices say a day; else the days from today on were looked through.',
  })
  isDayNamed: boolean;

  @Field(() => String, { nullable: true })
  time: string | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => [String], { description: 'Words as they were written of which nothing was made.' })
  unread: readonly string[];
}

@ObjectType()
export class FoundSlot extends TimeSpan {
  @Field(() => Resource)
  resource: Resource;

  @Field(() => MoneyValue, { nullable: true, description: 'Null where it is free.' })
  price: MoneyValue | null;

  @Field(() => Int)
  credits: number;

  @Field(() => Boolean)
  needsApproval: boolean;

  @Field(() => Boolean, { description: 'At the asked time; others are the nearest.' })
  isExact: boolean;
}

@ObjectType()
export class FoundSlots {
  @Field(() => SlotQuestion)
  understood: SlotQuestion;

  @Field(() => [FoundSlot])
  slots: FoundSlot[];
}

@ObjectType({ description: 'What is held for a guest: the address they are written to.' })
export class BookingGuest {
  @Field(() => String)
  email: string;
}

@ObjectType()
export class BookingStep {
  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String)
  stateLabel: string;

  @Field(() => String, { nullable: true })
  actor: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType()
export class BookingSeries {
  @Field(() => ID)
  id: string;

  ownerId: string;

  @Field(() => String)
  rule: string;
}

@ObjectType({ description: 'What may still be used in a period, before trying.' })
export class Quota {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => QuotaPeriods, { nullable: true })
  period: QuotaPeriod | null;

  @Field(() => String, { description: 'MINUTES or CREDITS.' })
  unit: string;

  @Field(() => Int)
  limit: number;

  @Field(() => Int)
  used: number;

  @Field(() => Int)
  left: number;

  @Field(() => DateTimeScalar, { nullable: true })
  resetsAt: Date | null;
}

@ObjectType()
export class SpaceRuleView {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  centreId: string;

  @Field(() => SpaceRuleTypes)
  type: SpaceRuleType;

  @Field(() => JsonScalar)
  params: Record<string, unknown>;

  @Field(() => ResourceKinds, { nullable: true })
  kind: ResourceKind | null;

  @Field(() => ID, { nullable: true })
  resourceId: string | null;

  @Field(() => String, { nullable: true, description: 'Only for holders of this plan.' })
  plan: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  validUntil: string | null;

  @Field(() => Boolean)
  isActive: boolean;
}

@ObjectType()
export class RefusedResource {
  @Field(() => Resource, { nullable: true })
  resource: Resource | null;

  @Field(() => Int)
  refused: number;
}

@ObjectType({ description: 'What a rule would have done to the bookings of the last thirty days.' })
export class RulePreview {
  @Field(() => Int)
  bookings: number;

  @Field(() => Int)
  refused: number;

  @Field(() => [Booking])
  sample: Booking[];

  @Field(() => [RefusedResource])
  byResource: RefusedResource[];
}

@ObjectType()
export class SeriesDate extends TimeSpan {
  @Field(() => [Problem])
  problems: Problem[];

  @Field(() => TimeSpan, { nullable: true })
  nearest: TimeSpan | null;
}

@ObjectType()
export class SeriesPreview {
  @Field(() => String)
  summary: string;

  @Field(() => [SeriesDate])
  dates: SeriesDate[];
}

@ObjectType()
export class RecordedTraining {
  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => String)
  training: string;
}

@ObjectType({ description: 'What members of centres hold: rules may be for its holders alone.' })
export class SpacePlan {
  @Field(() => String)
  code: string;

  names: LocalisedText;
}
