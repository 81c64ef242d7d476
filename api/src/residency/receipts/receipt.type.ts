import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/scalars.ts';

@ObjectType({ description: 'That an application was handed in: a paper for each time.' })
export class ApplicationReceipt {
  @Field(() => ID, { description: 'Of the signature that was used for it; part of the address of the paper.' })
  id: string;

  @Field(() => DateTimeScalar)
  receivedAt: Date;
}
