import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../platform/payload.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'Work that has used up its attempts and waits for somebody.' })
export class DeadLetter {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  queue: string;

  @Field(() => String)
  reaction: string;

  @Field(() => ID, { nullable: true })
  eventId: string | null;

  @Field(() => String, { description: 'The event it belongs to, in words.' })
  subject: string;

  @Field(() => DateTimeScalar)
  failedAt: Date;

  @Field(() => Int)
  attempts: number;

  @Field(() => String)
  reason: string;
}

export const DeadLettersPayload = Payload('DeadLettersPayload', { deadLetters: () => [DeadLetter] });

@InputType()
export class RetryDeadLetterInput {
  @Field(() => ID)
  id: string;
}
