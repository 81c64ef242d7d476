import { requireStepUp } from './access.ts';
import { actionOf } from './auth.guard.ts';
import { type Ctx, createCtx, inTransaction, noAftermath } from './ctx.ts';
import { commandClient } from './database.ts';
import { AppError, appErrorOf, isRefusedByConstraint, refusalOf } from './errors.ts';
import { claimKey, isKeyUsed, keepAnswer, keptAnswer, settle } from './idempotency.ts';
import { localiseProblem } from './payload.ts';
import { withRetry } from './with-retry.ts';

/** What GraphQL hands from field to field: a mutation puts its own context into it. */
export interface GqlContext {
  ctx: Ctx;
}

/** A mutation's arguments as far as the platform knows them. */
export interface MutationArgs {
  readonly input?: { readonly idempotencyKey?: string | null };
}

/**
 * Every mutation is one transaction. A refusal rolls it back and becomes `problems` in the payload; root mutations
 * of one operation run one after the other, each with its own transaction and fresh loaders.
 */
export async function runMutation(
  holder: GqlContext,
  field: string,
  { input }: MutationArgs,
  handle: () => Promise<object>,
  keyTravels = false,
): Promise<unknown> {
  const outer = holder.ctx;
  const { standing } = outer;
  let aftermath = noAftermath();
  try {
    if (standing && !keyTravels && !(await standing.holds())) throw new AppError('UNAUTHENTICATED');
    requireStepUp(outer, actionOf(field));
    const isLostChance = (error: unknown) => aftermath.chance === 'TAKEN' && isRefusedByConstraint(error);
    return await withRetry((attempt) => {
      aftermath = noAftermath(attempt === 1 ? 'THERE' : 'NONE');
      const run = async (ctx: Ctx) => {
        holder.ctx = ctx;
        if (standing && keyTravels) (await commandClient(ctx.em))?.sendWithNext(standing.question);
        const answer = await withKey(ctx, field, input, handle, keyTravels);
        await settle(ctx);
        return answer;
      };
      return inTransaction(outer, run, aftermath);
    }, isLostChance);
  } catch (error) {
    const key = input?.idempotencyKey;
    if (key && isKeyUsed(error)) return keptAnswer(outer, field, key, input);
    const refusal = refusalOf(error);
    if (!refusal) throw appErrorOf(error) ?? error;
    return { problems: refusal.problems.map((each) => localiseProblem(each, outer.locale)) };
  } finally {
    holder.ctx = createCtx({ ...outer, actor: { ...outer.actor, ...aftermath.actor } });
  }
}

async function withKey(
  ctx: Ctx,
  field: string,
  input: MutationArgs['input'],
  handle: () => Promise<object>,
  keyTravels: boolean,
): Promise<unknown> {
  const key = input?.idempotencyKey;
  if (!key) return { problems: [], ...(await handle()) };
  await claimKey(ctx, field, key, input);
  if (!keyTravels) await settle(ctx);
  const answer = { problems: [], ...(await handle()) };
  keepAnswer(ctx, field, key, answer);
  return answer;
}
