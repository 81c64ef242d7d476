import { eventLabels } from '@aim/domain/audit/labels';
import type { EventName } from '@aim/domain/events';
import { id as idSchema } from '@aim/domain/kernel/input';
import { parseInput } from '@aim/domain/kernel/problem';
import * as z from 'zod/mini';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import type { DeadLetter } from './dead-letter.ts';

const QUEUE = 'reactions';
const SHOWN = 100;
const retryDeadLetterInput = z.object({ id: idSchema });

/** What waits, the latest first. */
export async function listDeadLetters(ctx: Ctx): Promise<DeadLetter[]> {
  allow(ctx, 'deadLetter.list');
  const rows: (DeadLetter & { event: EventName })[] = await ctx.em.query(
    `select d.id, d.reaction, d.event_id as "eventId", d.failed_at as "failedAt", d.attempts, d.reason, e.event
     from dead_letter d join event_log e on e.id = d.event_id
     where d.resolved_at is null order by d.failed_at desc limit ${SHOWN}`,
  );
  return rows.map(({ event, ...row }) => ({ ...row, queue: QUEUE, subject: eventLabels[event][ctx.locale] }));
}

/** Has the work done again: the relay takes the row back into the queue; if it fails again it comes back here. */
export async function retryDeadLetter(ctx: Ctx, raw: unknown): Promise<DeadLetter[]> {
  const { id } = parseInput(retryDeadLetterInput, raw);
  allow(ctx, 'deadLetter.retry');
  const [rows]: [unknown[], number] = await ctx.em.query(
    'update dead_letter set resolved_at = $2 where id = $1 and resolved_at is null returning 1',
    [id, ctx.now],
  );
  if (rows.length === 0) throw notFound();
  await emit(ctx, 'deadLetter.retried', { type: 'deadLetter', id }, { deadLetterId: id, queue: QUEUE });
  return listDeadLetters(ctx);
}
