import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/scalars.ts';

@ObjectType({ description: 'One look at the person whom an evidence letter names.' })
export class LetterRead {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => Boolean, { description: 'Taken as a file; else read on a page.' })
  isFile: boolean;

  readerId: string;
}
