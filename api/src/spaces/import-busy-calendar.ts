import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { importBusyCalendarInput } from '@aim/domain/spaces/blackout';
import { readBusyTimes } from '@aim/domain/spaces/ical-read';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { rangeOf } from './range.ts';
import { roomOf } from './rooms.ts';

const REASON = 'iCalendar';

/**
 * Takes over when a partner's own calendar calls a room busy. Each time becomes a closure of the room once; what is booked here already
 * stays booked and is counted as skipped, so that the desk can look.
 */
export async function importBusyCalendar(ctx: Ctx, raw: unknown): Promise<{ imported: number; skipped: number }> {
  const { resourceId, calendar } = parseInput(importBusyCalendarInput, raw);
  const room = await roomOf(ctx, resourceId);
  allow(ctx, 'resource.importBusy', { id: room.centreId });
  const read = readBusyTimes(calendar, room.zone);
  refuseIf(read === null ? [problem('CALENDAR_UNREADABLE', { path: ['calendar'] })] : []);
  const busy = (read?.busy ?? []).filter(({ endsAt }) => endsAt.getTime() > ctx.now.getTime());
  const rows: { imported: number }[] = await ctx.em.query(
    `with asked as (select * from unnest($1::text[], $2::tstzrange[]) as x (uid, during)),
     free as (
       select a.uid, a.during from asked a
       where not exists (select from claim c where c.leaf_id = any($3::uuid[]) and c.during && a.during)
         and not exists (select from asked o where o.uid < a.uid and o.during && a.during)),
     made as (
       insert into blackout (centre_id, resource_id, during, kind, reason, imported_uid, made_by_id, made_at)
       select $4, $5, during, 'IMPORTED', $6, uid, $7, $8 from free
       on conflict (resource_id, imported_uid) where imported_uid is not null and lifted_at is null do nothing returning id, during),
     claimed as (
       insert into claim (leaf_id, unit_no, during, use_during, source, blackout_id)
       select l, n, m.during, m.during, 'BLACKOUT', m.id from made m cross join unnest($3::uuid[]) l cross join generate_series(1, $9::int) n
       order by l, n, m.during)
     select count(*)::int as imported from made`,
    [
      busy.map(({ uid }) => uid),
      busy.map(rangeOf),
      room.leafIds,
      room.centreId,
      room.id,
      REASON,
      ctx.actor.personId,
      ctx.now,
      room.units,
    ],
  );
  const imported = rows[0]?.imported ?? 0;
  const skipped = (read?.busy.length ?? 0) - imported + (read?.unread ?? 0);
  const payload = { resourceId, centreId: room.centreId, imported, skipped };
  await emit(ctx, 'resource.busyImported', { type: 'resource', id: resourceId }, payload);
  hint(ctx, { type: 'resource', id: resourceId });
  return { imported, skipped };
}
