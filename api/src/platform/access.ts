import { hasFreshStepUp } from '@aim/domain/kernel/policy';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import { type Action, policies } from '@aim/domain/policies';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Ctx } from './ctx.ts';
import { forbidden, notFound } from './errors.ts';

/** May: ends the command with FORBIDDEN unless the policy allows the action on these facts. */
export function allow(ctx: Ctx, action: Action, facts: unknown = undefined): void {
  if (!policies[action].allows(ctx.actor, facts)) throw forbidden(action);
}

/** A sensitive action needs a fresh step-up; the person can give one, so it is a problem and no error. */
export function requireStepUp(ctx: Pick<Ctx, 'actor' | 'now'>, action: Action): void {
  const stale = policies[action].stepUp && ctx.actor.kind === 'PERSON' && !hasFreshStepUp(ctx.actor, ctx.now);
  refuseIf(stale ? problem('STEP_UP_REQUIRED') : null);
}

/** Find: locks the row for the rest of the transaction, or NOT_FOUND. Visibility is the caller's `where`. */
export async function lock<Entity extends ObjectLiteral>(
  ctx: Ctx,
  target: EntityTarget<Entity>,
  where: FindOptionsWhere<Entity>,
): Promise<Entity> {
  const row = await ctx.em.findOne(target, { where, lock: { mode: 'pessimistic_write' } });
  if (!row) throw notFound();
  return row;
}

/** Find without a lock, or NOT_FOUND. */
export async function find<Entity extends ObjectLiteral>(
  ctx: Ctx,
  target: EntityTarget<Entity>,
  where: FindOptionsWhere<Entity>,
): Promise<Entity> {
  const row = await ctx.em.findOne(target, { where });
  if (!row) throw notFound();
  return row;
}
