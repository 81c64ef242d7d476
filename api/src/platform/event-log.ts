import type { EventName, EventPayloads } from '@aim/domain/events';
import type { Ctx } from './ctx.ts';

/** The object an event is about; the audit trail of the object is the log filtered by it. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/** One row of the log as reactions and readers see it. */
export interface LoggedEvent<Name extends EventName = EventName> {
  readonly id: string;
  readonly event: Name;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actingForId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload: EventPayloads[Name];
}

/**
 * Appends an event in the transaction of the change it reports. The same row is the audit trail, the outbox and
 * the source of notifications. Payloads hold ids, codes and numbers, never names, contacts or free text.
 */
export async function emit<Name extends EventName>(
  ctx: Ctx,
  event: Name,
  subject: Subject,
  payload: EventPayloads[Name],
): Promise<string> {
  const rows: { id: string }[] = await ctx.em.query(
    `with logged as (
       insert into event_log (event, at, actor_id, acting_for_id, subject_type, subject_id, payload, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
     ), delivery as (insert into event_delivery (event_id) select id from logged)
     select id from logged`,
    [
      event,
      ctx.now,
      ctx.actor.personId,
      ctx.actor.actingForId,
      subject.type,
      subject.id,
      payload,
      ctx.request.requestId,
    ],
  );
  ctx.afterCommit(() => ctx.db.notify('event_log'));
  return (rows[0] as { id: string }).id;
}
