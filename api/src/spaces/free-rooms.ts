import type { Span } from '@aim/domain/spaces/slot';
import type { Ctx } from '../platform/ctx.ts';
import type { Booking } from './booking.entity.ts';
import { rangeOf } from './range.ts';

/** Rooms of the same kind in the same centre that hold as many and are free and open for the whole time: the smallest first. */
export async function freeRoomsFor(
  ctx: Ctx,
  { resourceId, centreId, people }: Pick<Booking, 'resourceId' | 'centreId' | 'people'>,
  span: Span,
): Promise<string[]> {
  const rows: { id: string }[] = await ctx.em.query(
    `select r.id from resource r
     where r.centre_id = $1 and r.id <> $2 and r.is_open and r.capacity >= $3 and r.kind = (select kind from resource where id = $2)
       and not exists (select from resource_leaf l where l.resource_id = r.id and (
         not exists (select from open_window w where w.leaf_id = l.leaf_id and w.during @> $4::tstzrange)
         or (select count(distinct c.unit_no) from claim c where c.leaf_id = l.leaf_id and c.during && $4::tstzrange) >= r.units))
     order by r.capacity, r.position, r.id limit 5`,
    [centreId, resourceId, people, rangeOf(span)],
  );
  return rows.map(({ id }) => id);
}
