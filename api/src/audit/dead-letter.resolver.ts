import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DeadLetter, DeadLettersPayload, RetryDeadLetterInput } from './dead-letter.ts';
import { listDeadLetters, retryDeadLetter } from './retry-dead-letter.ts';

@Resolver(() => DeadLetter)
export class DeadLetterResolver {
  @Query(() => [DeadLetter])
  deadLetters(@CurrentCtx() ctx: Ctx) {
    return listDeadLetters(ctx);
  }

  @Mutation(() => DeadLettersPayload)
  async retryDeadLetter(@CurrentCtx() ctx: Ctx, @Args('input') input: RetryDeadLetterInput) {
    return { deadLetters: await retryDeadLetter(ctx, input) };
  }
}
