import type { ClosureKind, ClosureReason } from '@aim/domain/pipeline/ending';
import { startupMachine } from '@aim/domain/pipeline/startup';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Closure } from './stage-entry.entity.ts';
import type { Startup } from './startup.entity.ts';

export interface Ending {
  readonly kind: ClosureKind;
  readonly closedOn: string;
  readonly reason: ClosureReason;
  readonly note: string | null;
}

/** Ends a record: since when and why, and its state. */
export async function endRecord<Row extends Pick<Startup, 'id' | 'state' | 'version'>>(
  ctx: Ctx,
  startup: Row,
  ending: Ending,
): Promise<Row> {
  const { kind, note } = ending;
  await ctx.em.insert(Closure, { startupId: startup.id, ...ending });
  hint(ctx, { type: 'startup', id: startup.id });
  return transition(ctx, startupMachine, startup, kind === 'CLOSED' ? 'close' : 'acquire', {
    payload: { startupId: startup.id },
    ...(note === null ? {} : { reason: note }),
  });
}
