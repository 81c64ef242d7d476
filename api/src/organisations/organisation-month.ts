import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'Registrations of one month, by the calendar of Baku.' })
export class OrganisationMonth {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month: string;

  @Field(() => Int)
  registered: number;

  @Field(() => Int, { description: 'How many of them are verified today.' })
  verified: number;
}
