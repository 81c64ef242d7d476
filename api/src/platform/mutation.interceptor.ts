import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { requireStepUp } from './access.ts';
import { actionOf } from './auth.guard.ts';
import { type Aftermath, type Ctx, createCtx } from './ctx.ts';
import { refusalOf } from './errors.ts';
import { claimKey, keepAnswer } from './idempotency.ts';
import { localiseProblem } from './payload.ts';
import { withRetry } from './with-retry.ts';

export interface GqlContext {
  ctx: Ctx;
}

/**
 * Every mutation is one transaction. A refusal rolls it back and becomes `problems` in the payload; root mutations
 * of one operation run one after the other, each with its own transaction and fresh loaders.
 */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(execution);
    const info = gql.getInfo<GraphQLResolveInfo>();
    if (info.parentType !== info.schema.getMutationType()) return next.handle();
    const input = gql.getArgs<{ input?: { idempotencyKey?: string } }>().input;
    return from(runMutation(gql.getContext<GqlContext>(), info.fieldName, input, () => firstValueFrom(next.handle())));
  }
}

async function runMutation(
  holder: GqlContext,
  field: string,
  input: { idempotencyKey?: string | null } | undefined,
  handle: () => Promise<object>,
): Promise<unknown> {
  const outer = holder.ctx;
  let aftermath: Aftermath = { hints: [], actor: {} };
  try {
    requireStepUp(outer, actionOf(field));
    return await withRetry(async () => {
      aftermath = { hints: [], actor: {} };
      const answer = await outer.db.transaction(async (em) => {
        holder.ctx = createCtx(outer, em, aftermath);
        return withKey(holder.ctx, field, input, handle);
      });
      for (const hint of aftermath.hints) hint();
      return answer;
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { problems: refusal.problems.map((each) => localiseProblem(each, outer.locale)) };
  } finally {
    holder.ctx = createCtx({ ...outer, actor: { ...outer.actor, ...aftermath.actor } });
  }
}

async function withKey(
  ctx: Ctx,
  field: string,
  input: { idempotencyKey?: string | null } | undefined,
  handle: () => Promise<object>,
): Promise<unknown> {
  const key = input?.idempotencyKey;
  if (!key) return { problems: [], ...(await handle()) };
  const earlier = await claimKey(ctx, field, key, input);
  if (earlier) return earlier.replay;
  const answer = { problems: [], ...(await handle()) };
  await keepAnswer(ctx, field, key, answer);
  return answer;
}
