import type { EventName, EventPayloads } from '@aim/domain/events';
import type { Ctx } from './ctx.ts';
import { leave } from './trail.ts';

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
): Promise<void> {
  await leave(ctx, {
    happenings: [
      {
        event,
        at: ctx.now,
        actorId: ctx.actor.personId,
        actingForId: ctx.actor.actingForId,
        subjectType: subject.type,
        subjectId: subject.id,
        payload,
        requestId: ctx.request.requestId,
      },
    ],
  });
  ctx.afterCommit(() => ctx.db.notify('event_log'));
}
