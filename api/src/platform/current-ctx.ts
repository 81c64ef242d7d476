import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Ctx } from './ctx.ts';

/** The context of the request, as a resolver's parameter: `@CurrentCtx() ctx: Ctx`. */
export const CurrentCtx = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Ctx =>
    GqlExecutionContext.create(execution).getContext<{ ctx: Ctx }>().ctx,
);
