import { DAY, isBefore, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, startOfDay } from '@aim/domain/kernel/zone';
import { type DoorStay, doorOf, doorStateLabels } from '@aim/domain/spaces/door';
import type { Span } from '@aim/domain/spaces/slot';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { DoorScreen } from './door.types.ts';
import { sharedHours } from './open-centres.ts';

interface DoorRoom extends Record<string, unknown> {
  readonly id: string;
  readonly units: number;
  readonly zone: string;
  readonly leafIds: readonly string[];
  readonly isItsCode: boolean;
}

/** So far ahead the next opening is looked for. */
const AHEAD = 14 * DAY;

/**
 * What a screen at the door shows: how the room stands, until when, and what comes today. Nobody and nothing is named. The code for
 * checking in is only for the screen itself, which knows it: whoever opens the page at home has not come.
 */
export async function doorScreenOf(ctx: Ctx, resourceId: string, code: string | null): Promise<DoorScreen | null> {
  allow(ctx, 'centre.availability');
  const { now } = ctx;
  const [room] = await ctx.db.keyed<DoorRoom>(
    `select r.id, r.units, c.zone, coalesce(r.door_code = $2, false) as "isItsCode",
       array(select x.leaf_id from resource_leaf x where x.resource_id = r.id order by x.leaf_id)::text[] as "leafIds"
     from resource r join centre c on c.id = r.centre_id where r.id = $1 and r.is_open`,
    [resourceId, code],
  );
  if (!room) return null;
  const { units, zone } = room;
  const stays = await staysOf(ctx, room);
  const door = doorOf({ now, units, open: await hoursOf(ctx, room), stays });
  const today = dateOf(now, zone);
  const tomorrow = startOfDay(addDays(today, 1), zone);
  const untilOn = door.until === null ? today : dateOf(door.until, zone);
  return {
    ...door,
    resourceId,
    untilOn: untilOn === today ? null : untilOn,
    stateLabel: doorStateLabels[door.state][ctx.locale],
    // Of a pool nobody knows which desk is meant.
    next: units > 1 ? [] : stays.filter(({ startsAt }) => isBefore(now, startsAt) && isBefore(startsAt, tomorrow)),
    checkInCode: room.isItsCode ? code : null,
  };
}

/** Who stays in any part of it, now or later; a time that is only held is nobody's yet. */
function staysOf(ctx: Ctx, { leafIds }: DoorRoom): Promise<(DoorStay & Record<string, unknown>)[]> {
  return ctx.db.keyed(
    `select lower(c.use_during) as "startsAt", upper(c.use_during) as "endsAt", array_agg(distinct c.unit_no) as "unitNumbers",
       c.source = 'BLACKOUT' as "isBlackout"
     from claim c left join booking b on b.id = c.booking_id
     where c.leaf_id = any($1::uuid[]) and c.during && tstzrange($2, $3) and upper(c.use_during) > $2 and (b.id is null or b.state <> 'HELD')
     group by c.use_during, c.source order by 1 limit 200`,
    [leafIds, ctx.now, later(ctx.now, AHEAD)],
  );
}

function hoursOf(ctx: Ctx, { leafIds }: DoorRoom): Promise<(Span & Record<string, unknown>)[]> {
  return ctx.db.keyed(
    `select lower(o.span) as "startsAt", upper(o.span) as "endsAt" from ${sharedHours('$1::uuid[]', 'tstzrange($2, $3)')} o`,
    [leafIds, ctx.now, later(ctx.now, AHEAD)],
  );
}
