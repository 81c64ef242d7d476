import type { EventName, EventPayloads } from '@aim/domain/events';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';

type Change = Omit<EventPayloads['startup.imported'], 'importRunId'>;

/** A line of the log for each record an import made or changed; all are written by the one statement that ends its transaction. */
export function logImported(ctx: Ctx, importRunId: string, changes: readonly Change[]): Promise<void> {
  return logRecords(
    ctx,
    'startup.imported',
    changes.map((change) => ({ ...change, importRunId })),
  );
}

export async function logRecords<Name extends EventName & `startup.${string}`>(
  ctx: Ctx,
  event: Name,
  payloads: readonly (EventPayloads[Name] & { startupId: string })[],
): Promise<void> {
  for (const payload of payloads) await emit(ctx, event, { type: 'startup', id: payload.startupId }, payload);
}
