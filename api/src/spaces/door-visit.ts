import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { doorVisitInput } from '@aim/domain/spaces/booking';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';

/** The right booking of whoever stands at a door: the one that may begin now, else the next one there. A part's door serves the whole hall. */
export async function doorVisitOf(ctx: Ctx, raw: string): Promise<{ resourceId: string; bookingId: string | null }> {
  allow(ctx, 'booking.listOwn');
  const { code } = parseInput(doorVisitInput, { code: raw });
  const [door] = await ctx.db.keyed<{ id: string }>('select id from resource where door_code = $1', [code]);
  refuseIf(door ? [] : [problem('DOOR_CODE_UNKNOWN', { path: ['code'] })]);
  const resourceId = door?.id as string;
  const [booking] = await ctx.db.keyed<{ id: string }>(
    `select b.id from booking b where b.owner_id = $1 and b.state in ('CONFIRMED', 'CHECKED_IN') and b.ends_at > $3
       and exists (select from resource_leaf x join resource_leaf y on y.leaf_id = x.leaf_id
         where x.resource_id = $2 and y.resource_id = b.resource_id)
     order by b.state = 'CONFIRMED' and coalesce(b.check_in_from, b.starts_at) <= $3 and coalesce(b.check_in_until, b.ends_at) >= $3 desc,
       b.starts_at, b.id limit 1`,
    [ctx.actor.personId, resourceId, ctx.now],
  );
  return { resourceId, bookingId: booking?.id ?? null };
}

/** Does the code hang at a door of this room, or of a part of it? */
export async function isCodeOfRoom(ctx: Ctx, resourceId: string, code: string | null | undefined): Promise<boolean> {
  const found: unknown[] = await ctx.em.query(
    `select 1 from resource d join resource_leaf x on x.resource_id = d.id join resource_leaf y on y.leaf_id = x.leaf_id
     where d.door_code = $2 and y.resource_id = $1 limit 1`,
    [resourceId, code ?? ''],
  );
  return found.length > 0;
}
