import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType()
export class ResidencyReasonShare {
  @Field(() => String)
  label: string;

  @Field(() => Int, { nullable: true, description: 'Null where the number is too small to publish.' })
  count: number | null;
}

@ObjectType({ description: 'How the agency keeps its own deadline; small numbers are not published.' })
export class ResidencyStatistics {
  @Field(() => Int, { nullable: true })
  year: number | null;

  @Field(() => Int, { nullable: true })
  decided: number | null;

  @Field(() => Int, { nullable: true, description: 'Share decided within the legal total, in basis points.' })
  inTimeBps: number | null;

  @Field(() => Int, { nullable: true })
  medianWorkingDays: number | null;

  @Field(() => Int, { nullable: true, description: 'The legal total in force today; null where it is not known.' })
  limit: number | null;

  @Field(() => Int, { nullable: true, description: 'Applications whose check for completeness has ended.' })
  checked: number | null;

  @Field(() => Int, { nullable: true })
  checkMedianWorkingDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Share of checks within their term, in basis points.' })
  checkInTimeBps: number | null;

  @Field(() => Int, { nullable: true, description: 'The term of the check in force today.' })
  checkLimit: number | null;

  @Field(() => [ResidencyReasonShare])
  sendBackReasons: ResidencyReasonShare[];

  @Field(() => DateTimeScalar)
  asOf: Date;
}
