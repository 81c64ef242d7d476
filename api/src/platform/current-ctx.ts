import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Ctx } from './ctx.ts';

export const readCtx = (_: unknown, execution: ExecutionContext): Ctx =>
  GqlExecutionContext.create(execution).getContext<{ ctx: Ctx }>().ctx;

/** The context of the request, as a resolver's parameter: `@CurrentCtx() ctx: Ctx`. */
export const CurrentCtx = createParamDecorator(readCtx);
