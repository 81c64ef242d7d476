import type { ChargeReason } from '@aim/domain/spaces/charge';
import { Field, ID, InputType, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { MoneyValue } from '../platform/money.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'One entry of the account: what a booking cost, or what was given back. It never changes.' })
export class SpaceCharge {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  qepik: string;

  @Field(() => Int, { description: 'Credits of the membership; negative ones were given back.' })
  credits: number;

  reason: ChargeReason;
  bookingId: string;
  personId: string;
  actorId: string | null;
}

@InterfaceType({ description: 'What bookings cost and what was given back, in money and in credits.' })
export abstract class AccountSums {
  @Field(() => MoneyValue)
  charged: MoneyValue;

  @Field(() => MoneyValue, { description: 'As a positive amount.' })
  refunded: MoneyValue;

  @Field(() => MoneyValue, { description: 'What is owed: charges without refunds.' })
  net: MoneyValue;

  @Field(() => Int)
  creditsCharged: number;

  @Field(() => Int)
  creditsRefunded: number;
}

@ObjectType({
  implements: () => AccountSums,
  description: 'What one owes for rooms, and the credits that were used.',
})
export class MySpaceAccount extends AccountSums {}

@ObjectType({ implements: () => AccountSums })
export class SpaceAccountPeriod extends AccountSums {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to: string;
}

@ObjectType({
  implements: () => AccountSums,
  description: 'The account of a centre for a time: by days, by months where it is longer than one.',
})
export class SpaceAccount extends AccountSums {
  @Field(() => [SpaceAccountPeriod], { description: 'All of them, also those in which nothing was written.' })
  periods: SpaceAccountPeriod[];
}

@InputType()
export class SpaceChargeFilterInput {
  @Field(() => ID)
  centreId: string;

  @Field(() => DateScalar, { nullable: true })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Who booked, or the reference of the booking.' })
  search?: string | null;
}
