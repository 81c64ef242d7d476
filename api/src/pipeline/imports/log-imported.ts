import type { EventName, EventPayloads } from '@aim/domain/events';
import type { Ctx } from '../../platform/ctx.ts';

type Change = Omit<EventPayloads['startup.imported'], 'importRunId'>;

/** A line of the log for each record an import made or changed, all in one statement. */
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
  if (payloads.length === 0) return;
  await ctx.em.query(
    `with logged as (
       insert into event_log (event, at, actor_id, acting_for_id, subject_type, subject_id, payload, request_id)
       select $1, $2, $3, $4, 'startup', (p.payload ->> 'startupId')::uuid, p.payload, $5 from jsonb_array_elements($6::jsonb) as p(payload)
       returning id
     )
     insert into event_delivery (event_id) select id from logged`,
    [event, ctx.now, ctx.actor.personId, ctx.actor.actingForId, ctx.request.requestId, JSON.stringify(payloads)],
  );
  ctx.afterCommit(() => ctx.db.notify('event_log'));
}
