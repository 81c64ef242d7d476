import { readableSubjectTypes } from '@aim/domain/audit/policy';
import type { Actor } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { decodeCursor, encodeCursor, type Feed, pageSize } from '../platform/page.ts';
import { binder } from '../platform/projection.ts';
import type { EventLogFilter, LogEntry } from './log-entry.ts';

type Bind = (value: unknown) => string;
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The SQL twin of `eventLog.read`. */
export function readableBy(actor: Actor, bind: Bind): string {
  const whole = readableSubjectTypes(actor);
  if (whole === null) return 'true';
  const organisations = bind(
    actor.memberships.filter(({ role }) => role === 'ADMIN').map(({ organisationId }) => organisationId),
  );
  const belongs = (type: string, table: string) =>
    `(l.subject_type = '${type}' and l.subject_id in (select id from ${table} where organisation_id = any(${organisations}::uuid[])))`;
  return `(l.subject_type = any(${bind(whole)}::text[])
    or (l.subject_type = 'person' and l.subject_id = ${bind(actor.personId)}::uuid)
    or (l.subject_type = 'organisation' and l.subject_id = any(${organisations}::uuid[]))
    or ${belongs('invitation', 'invitation')} or ${belongs('membership', 'membership')} or ${belongs('file', 'file')})`;
}

/** Conditions of a filter, readable rows only; the same for the feed and the export. */
export function conditions(ctx: Ctx, filter: EventLogFilter): { where: string[]; values: unknown[] } {
  const { bind, values } = binder();
  const where = [readableBy(ctx.actor, bind)];
  for (const id of [filter.subjectId, filter.actorId])
    if (id && !UUID.test(id)) throw new AppError('BAD_REQUEST', 'an id is a uuid');
  if (filter.subjectType) where.push(`l.subject_type = ${bind(filter.subjectType)}`);
  if (filter.subjectId) where.push(`l.subject_id = ${bind(filter.subjectId)}::uuid`);
  if (filter.actorId) where.push(`l.actor_id = ${bind(filter.actorId)}::uuid`);
  if (filter.event?.length) where.push(`l.event = any(${bind(filter.event)}::text[])`);
  if (filter.from) where.push(`l.at >= ${bind(filter.from)}::timestamptz`);
  if (filter.to) where.push(`l.at < ${bind(filter.to)}::timestamptz`);
  return { where, values };
}

/** Newest first. */
export async function listLog(
  ctx: Ctx,
  { filter, first, after }: { filter: EventLogFilter; first: number; after: string | null },
): Promise<Feed<LogEntry>> {
  const size = pageSize(first);
  const rows = await readLog(ctx, filter, decodeCursor(after)?.id ?? null, size + 1);
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? encodeCursor(null, last.id) : null, hasNextPage: rows.length > size };
}

export async function readLog(
  ctx: Ctx,
  filter: EventLogFilter,
  beforeId: string | null,
  limit: number,
): Promise<LogEntry[]> {
  const { where, values } = conditions(ctx, filter);
  const conditionsBefore = beforeId === null ? where : [...where, `l.id < $${values.push(beforeId)}::uuid`];
  return ctx.db.rows<LogEntry & Record<string, unknown>>(
    `select l.id, l.at, l.event, l.actor_id as "actorId", l.acting_for_id as "actingForId",
            l.subject_type as "subjectType", l.subject_id as "subjectId", l.payload,
            l.xid < coalesce((select s.to_xid from event_seal s order by s.id desc limit 1), '0'::xid8) as sealed
     from event_log l where ${conditionsBefore.join(' and ')} order by l.id desc limit ${limit}`,
    values,
  );
}
