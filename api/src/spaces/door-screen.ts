import { DAY, later } from '@aim/domain/kernel/instant';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';

interface DoorRow extends Record<string, unknown> {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a screen at the door shows: free or taken, until when, and what comes today. Nobody and nothing is named. */
export async function doorScreenOf(ctx: Ctx, resourceId: string) {
  allow(ctx, 'centre.availability');
  const [room] = await ctx.db.keyed<{ id: string; units: number }>(
    'select id, units from resource where id = $1 and is_open',
    [resourceId],
  );
  if (!room) return null;
  const rows = await ctx.db.keyed<DoorRow>(
    `select distinct lower(c.use_during) as "startsAt", upper(c.use_during) as "endsAt" from resource_leaf x join claim c on c.leaf_id = x.leaf_id
     left join booking b on b.id = c.booking_id
     where x.resource_id = $1 and upper(c.use_during) > $2 and lower(c.use_during) < $3 and (b.id is null or b.state <> 'HELD')
     order by 1 limit 12`,
    [resourceId, ctx.now, later(ctx.now, DAY)],
  );
  const now = rows.find(({ startsAt }) => startsAt.getTime() <= ctx.now.getTime()) ?? null;
  const next = rows.filter(({ startsAt }) => startsAt.getTime() > ctx.now.getTime());
  return { resourceId, isFree: now === null || room.units > 1, now, next, freeUntil: next[0]?.startsAt ?? null };
}
