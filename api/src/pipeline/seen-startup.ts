import { may } from '@aim/domain/policies';
import { find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { Startup } from './startup.entity.ts';
import { factsOf, type LockedStartup } from './startups.queries.ts';

/** Find without a lock: a startup this actor may see with its facts, or NOT_FOUND. */
export async function seenStartup(ctx: Ctx, id: string): Promise<LockedStartup> {
  const startup = await find(ctx, Startup, { id });
  const facts = await factsOf(ctx, startup);
  if (!may(ctx.actor, 'startup.read', facts)) throw notFound();
  return { startup, facts };
}
