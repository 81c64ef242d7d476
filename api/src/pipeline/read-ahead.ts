import { isStaff } from '@aim/domain/kernel/policy';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { type AskedField, askedBelow } from '../platform/selection.ts';
import { monthsOf } from './metrics.queries.ts';
import { notesOf } from './staff-work.queries.ts';

/**
 * Staff may nearly always see figures and notes, so they are asked for in one message with the startup and not once it is there. Their
 * fields decide as before, on what was read of the startup, and find them read.
 */
export function readAhead(ctx: Ctx, info: GraphQLResolveInfo, startupId: string): void {
  if (!isStaff(ctx.actor)) return;
  for (const asked of askedBelow(info, ['metrics', 'notes'])) {
    // What goes wrong is heard by the field that asks.
    read(ctx, startupId, asked).catch(() => {});
  }
}

function read(ctx: Ctx, startupId: string, { name, args }: AskedField): Promise<unknown> {
  if (name === 'metrics') return monthsOf(ctx, startupId, args['months'] as number);
  return notesOf(ctx, startupId, { first: args['first'] as number, after: (args['after'] ?? null) as string | null });
}
