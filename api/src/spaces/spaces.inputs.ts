import type { BookingState } from '@aim/domain/spaces/booking';
import type { SpaceRuleType } from '@aim/domain/spaces/space-rule';
import type { BlackoutKind, ResourceKind } from '@aim/domain/spaces/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, JsonScalar } from '../platform/scalars.ts';
import {
  BlackoutKinds,
  BookingStates,
  type FeedKind,
  FeedKinds,
  ResourceKinds,
  SpaceRuleTypes,
} from './spaces.enums.ts';

@InputType({ description: 'Conditions that hold together.' })
export class BookingFilterInput {
  @Field(() => ID, { nullable: true })
  centreId?: string | null;

  @Field(() => ID, { nullable: true })
  resourceId?: string | null;

  @Field(() => ResourceKinds, { nullable: true })
  kind?: ResourceKind | null;

  @Field(() => [BookingStates], { nullable: true })
  state?: BookingState[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'In title, reference or name of the owner.' })
  search?: string | null;
}

@InputType({ description: 'Words, choices, or both: what is chosen wins over what is written.' })
export class FindSlotInput {
  @Field(() => String, {
    nullable: true,
    description: 'For example "a room for 6 in Baku tomorrow at 10", in az, en or ru.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  centreId?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => ResourceKinds, { nullable: true })
  kind?: ResourceKind | null;

  @Field(() => Int, { nullable: true })
  people?: number | null;

  @Field(() => DateScalar, { nullable: true })
  on?: string | null;

  @Field(() => String, { nullable: true })
  time?: string | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;
}

@InputType()
export class HoldSlotInput {
  @Field(() => ID)
  resourceId: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => Int)
  people: number;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class JoinSlotWaitlistInput extends HoldSlotInput {}

@InputType()
export class SeriesAskInput {
  @Field(() => String, {
    description:
      'RFC 5545: FREQ (DAILY, WEEKLY, MONTHLY), INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS, COUNT or UNTIL, WKST.',
  })
  rule: string;

  @Field(() => Boolean, { nullable: true, description: 'Dates that clash are left out instead of refusing all.' })
  skipConflicts?: boolean | null;

  @Field(() => [DateTimeScalar], { nullable: true, description: 'Dates to leave out, by their beginning.' })
  except?: Date[] | null;
}

@InputType()
export class RequestBookingInput extends HoldSlotInput {
  @Field(() => ID, { nullable: true, description: 'The hold that becomes the booking.' })
  holdId?: string | null;

  @Field(() => String)
  title: string;

  @Field(() => [String], { nullable: true, description: 'Addresses of guests; each gets an invitation.' })
  guests?: string[] | null;

  @Field(() => SeriesAskInput, { nullable: true })
  series?: SeriesAskInput | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

@InputType()
export class PreviewSeriesInput {
  @Field(() => ID)
  resourceId: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => String)
  rule: string;
}

@InputType()
export class ChangeBookingInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  resourceId: string;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => Int)
  people: number;

  @Field(() => String)
  title: string;
}

@InputType()
export class BookingIdInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CancelBookingInput extends BookingIdInput {
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class RejectBookingInput extends BookingIdInput {
  @Field(() => String)
  reason: string;
}

@InputType()
export class CancelSeriesInput {
  @Field(() => ID)
  seriesId: string;

  @Field(() => DateTimeScalar, { description: 'This date and all that follow.' })
  from: Date;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class CheckInInput extends BookingIdInput {
  @Field(() => String, { nullable: true, description: 'The code at the door; the desk needs none.' })
  code?: string | null;
}

@InputType()
export class BlockResourceInput {
  @Field(() => [ID])
  resourceIds: string[];

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => BlackoutKinds)
  kind: BlackoutKind;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class SpaceRuleInput {
  @Field(() => ID, { nullable: true, description: 'The rule to change; a new one without it.' })
  id?: string | null;

  @Field(() => ID)
  centreId: string;

  @Field(() => ResourceKinds, { nullable: true })
  kind?: ResourceKind | null;

  @Field(() => ID, { nullable: true })
  resourceId?: string | null;

  @Field(() => String, { nullable: true })
  plan?: string | null;

  @Field(() => SpaceRuleTypes)
  type: SpaceRuleType;

  @Field(() => JsonScalar)
  params: Record<string, unknown>;

  @Field(() => DateScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validUntil?: string | null;

  @Field(() => Boolean, { nullable: true })
  isActive?: boolean | null;
}

@InputType()
export class CreateCalendarFeedInput {
  @Field(() => FeedKinds)
  kind: FeedKind;

  @Field(() => ID, { nullable: true, description: 'The room or the centre; the person is who asks.' })
  subjectId?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class ImportBusyCalendarInput {
  @Field(() => ID)
  resourceId: string;

  @Field(() => String, { description: 'An .ics file as text.' })
  calendar: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class RecordTrainingInput {
  @Field(() => ID)
  centreId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  training: string;

  @Field(() => DateScalar)
  completedOn: string;

  @Field(() => DateScalar, { nullable: true })
  validUntil?: string | null;
}
