import { addDays, dateOf, startOfDay } from '@aim/domain/kernel/zone';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';

interface DoorRow extends Record<string, unknown> {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * What a screen at the door shows: free or taken, until when, and what comes today. Nobody and nothing is named. The code for checking in
 * is only for the screen itself, which knows it: whoever opens the page at home has not come.
 */
export async function doorScreenOf(ctx: Ctx, resourceId: string, code: string | null) {
  allow(ctx, 'centre.availability');
  const [room] = await ctx.db.keyed<{ id: string; units: number; zone: string; isItsCode: boolean }>(
    `select r.id, r.units, c.zone, coalesce(r.door_code = $2, false) as "isItsCode" from resource r join centre c on c.id = r.centre_id
     where r.id = $1 and r.is_open`,
    [resourceId, code],
  );
  if (!room) return null;
  const rows = await ctx.db.keyed<DoorRow>(
    `select distinct lower(c.use_during) as "startsAt", upper(c.use_during) as "endsAt" from resource_leaf x join claim c on c.leaf_id = x.leaf_id
     left join booking b on b.id = c.booking_id
     where x.resource_id = $1 and upper(c.use_during) > $2 and lower(c.use_during) < $3 and (b.id is null or b.state <> 'HELD')
     order by 1 limit 12`,
    [resourceId, ctx.now, startOfDay(addDays(dateOf(ctx.now, room.zone), 1), room.zone)],
  );
  const now = rows.find(({ startsAt }) => startsAt.getTime() <= ctx.now.getTime()) ?? null;
  const next = rows.filter(({ startsAt }) => startsAt.getTime() > ctx.now.getTime());
  return {
    resourceId,
    isFree: now === null || room.units > 1,
    now,
    next,
    freeUntil: next[0]?.startsAt ?? null,
    checkInCode: room.isItsCode ? code : null,
  };
}
