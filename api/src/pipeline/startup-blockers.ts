import type { WhyNot } from '@aim/domain/kernel/problem';
import type { Stage } from '@aim/domain/pipeline/vocabulary';
import type { Ctx } from '../platform/ctx.ts';
import { journeyBlockers } from './journey-blockers.ts';
import { recordBlockers } from './record-blockers.ts';
import { Startup } from './startup.entity.ts';

/** What stands in the way of an action now: the same function that refuses the command. */
export type Blocker = (ctx: Ctx, startup: Startup, to: Stage | null) => WhyNot | Promise<WhyNot>;
export type Blockers = Readonly<Record<string, Blocker>>;

/** Each slice of the pipeline brings its own. */
const blockers: Blockers = { ...recordBlockers, ...journeyBlockers };

export async function blockersOf(ctx: Ctx, id: string, action: string, to: Stage | null): Promise<WhyNot> {
  const startup = await ctx.loaders.byId(Startup, id);
  return (startup && (await blockers[action]?.(ctx, startup, to))) ?? [];
}
