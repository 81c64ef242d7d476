import { hasFreshStepUp } from '@aim/domain/kernel/policy';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import { type Action, type FactsOf, may, needsStepUp } from '@aim/domain/policies';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Ctx } from './ctx.ts';
import { forbidden, notFound } from './errors.ts';

/** May: ends the command with FORBIDDEN unless the policy allows the action on these facts. */
export function allow<Name extends Action>(ctx: Ctx, action: Name, ...[facts]: FactsArgument<Name>): void {
  if (!may(ctx.actor, action, facts as FactsOf<Name>)) throw forbidden(action);
}

/** Rules that need no facts are asked without. */
type FactsArgument<Name extends Action> = unknown extends FactsOf<Name> ? [facts?: unknown] : [facts: FactsOf<Name>];

/** A sensitive action needs a fresh step-up; the person can give one, so it is a problem and no error. */
export function requireStepUp(ctx: Pick<Ctx, 'actor' | 'now'>, action: Action): void {
  const stale = needsStepUp(action) && ctx.actor.kind === 'PERSON' && !hasFreshStepUp(ctx.actor, ctx.now);
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
