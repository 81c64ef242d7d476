import type { CentreFormat, ClosureKind, ResourceKind } from '@aim/domain/spaces/vocabulary';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalisedText } from '../platform/localised-text.ts';
import { MoneyValue } from '../platform/money.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { CentreFormats, ClosureKinds, ResourceKinds, SpaceRuleTypes } from './spaces.enums.ts';

@ObjectType({ description: 'A place of the network, run by its own operator.' })
export class Centre {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => CentreFormats)
  format: CentreFormat;

  @Field(() => String)
  operator: string;

  @Field(() => String)
  country: string;

  @Field(() => String)
  city: string;

  @Field(() => String)
  address: string;

  @Field(() => String, { description: 'Time zone: all times of the centre are meant in it.' })
  zone: string;

  @Field(() => Float)
  latitude: number;

  @Field(() => Float)
  longitude: number;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => Boolean)
  isOpen: boolean;

  @Field(() => Int)
  resourceCount: number;

  @Field(() => Int)
  version: number;

  @Field(() => LocalisedText, { description: 'What it says of itself, in every language.' })
  aboutTexts: LocalisedText;
}

@ObjectType({ description: 'One opening of a weekday: 1 Monday … 7 Sunday.' })
export class CentreHours {
  @Field(() => Int)
  weekday: number;

  @Field(() => String)
  opensAt: string;

  @Field(() => String)
  closesAt: string;
}

@ObjectType({ description: 'Days without opening hours, both ends included.' })
export class CentreClosure {
  @Field(() => ID)
  id: string;

  @Field(() => ClosureKinds)
  kind: ClosureKind;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar)
  endsOn: string;

  @Field(() => String)
  name: string;

  @Field(() => LocalisedText, { description: 'Its name in every language.' })
  names: LocalisedText;
}

@ObjectType({ description: 'Where it stands on the plan of the floor, in percent.' })
export class ResourcePlan {
  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;

  @Field(() => Int)
  width: number;

  @Field(() => Int)
  height: number;
}

@ObjectType({ description: 'What can be booked: a desk, a room, a hall, a lab.' })
export class Resource {
  @Field(() => ID)
  id: string;

  centreId: string;

  @Field(() => ResourceKinds)
  kind: ResourceKind;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  capacity: number;

  @Field(() => Int, { description: 'How many alike there are.' })
  units: number;

  @Field(() => String, { nullable: true })
  floor: string | null;

  @Field(() => ResourcePlan, { nullable: true })
  plan: ResourcePlan | null;

  @Field(() => [String], { description: 'The parts a divisible hall is made of.' })
  partNames: string[];

  @Field(() => [ID], { description: 'Rooms that are its parts.' })
  partIds: string[];

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Boolean)
  isOpen: boolean;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true, description: 'Code of the training that this room alone asks for.' })
  training: string | null;
}

@ObjectType({ description: 'Why it may be booked like this.' })
export class TermsReason {
  @Field(() => ID)
  ruleId: string;

  @Field(() => SpaceRuleTypes)
  type: keyof typeof SpaceRuleTypes;

  @Field(() => String)
  label: string;

  @Field(() => String)
  sentence: string;
}

@ObjectType({ description: 'What the rules say for this person today.' })
export class ResourceTerms {
  @Field(() => Int)
  gridMinutes: number;

  @Field(() => Int)
  minMinutes: number;

  @Field(() => Int)
  maxMinutes: number;

  @Field(() => Int)
  noticeMinutes: number;

  @Field(() => Int)
  advanceDays: number;

  @Field(() => Int)
  bufferBeforeMinutes: number;

  @Field(() => Int)
  bufferAfterMinutes: number;

  @Field(() => Int)
  cancelBeforeMinutes: number;

  @Field(() => Int, { nullable: true })
  checkInGraceMinutes: number | null;

  @Field(() => Boolean)
  needsApproval: boolean;

  @Field(() => [String], { description: 'What a person needs, in words: plan, residency, programme, training.' })
  needs: string[];

  @Field(() => MoneyValue, { nullable: true, description: 'Null where it is free.' })
  pricePerHour: MoneyValue | null;

  @Field(() => Int)
  creditsPerHour: number;

  @Field(() => [TermsReason])
  why: TermsReason[];
}

@ObjectType({ description: 'From the beginning up to but without the end.' })
export class TimeSpan {
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;
}
