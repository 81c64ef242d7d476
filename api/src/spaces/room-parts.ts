import { problem, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf } from '@aim/domain/kernel/zone';
import type { Ctx } from '../platform/ctx.ts';
import { centreById } from './centres.queries.ts';
import { openLeaf } from './open-centres.ts';

interface Room {
  readonly id: string;
  readonly centreId: string;
  readonly name: string;
  readonly units: number;
}

/** What a new room takes when it is booked: the parts it is made of, or a place of its own. */
export async function makeOf(ctx: Ctx, room: Room, partIds: readonly string[]): Promise<void> {
  if (partIds.length > 0) return takeLeaves(ctx, room, await leavesOf(ctx, room, partIds));
  const { id, centreId, name } = room;
  await ctx.em.query(
    `with made as (insert into leaf (centre_id, name) values ($1, $2) returning id)
     insert into resource_leaf (resource_id, leaf_id) select $3, made.id from made`,
    [centreId, name, id],
  );
  await openLeaf(ctx, centreId);
}

/** The parts of a room that is there already: nobody may have booked it as it was. Null: they stay, and carry its name. */
export async function changeParts(ctx: Ctx, room: Room, partIds: readonly string[] | null): Promise<void> {
  const before = await madeOf(ctx, room.id);
  const isPlain = before.length === 1;
  const wanted = partIds === null || partIds.length === 0 ? null : await leavesOf(ctx, room, partIds);
  const isSame =
    partIds === null || (wanted === null ? isPlain : !isPlain && wanted.toSorted().join() === before.join());
  if (isSame) {
    if (isPlain) await ctx.em.query('update leaf set name = $2 where id = $1', [before[0], room.name]);
    return;
  }
  if (isPlain) await refuseIfPart(ctx, room.id, before[0] as string);
  await refuseIfBooked(ctx, room, before);
  await ctx.em.query('delete from resource_leaf where resource_id = $1', [room.id]);
  await ctx.em.query('delete from centre_hours where resource_id = $1', [room.id]);
  if (wanted === null) await makeOf(ctx, room, []);
  else await takeLeaves(ctx, room, wanted);
  await moveClosures(ctx, room);
  if (isPlain) await forget(ctx, before[0] as string);
}

async function madeOf(ctx: Ctx, id: string): Promise<string[]> {
  const rows: { id: string }[] = await ctx.em.query(
    'select leaf_id as id from resource_leaf where resource_id = $1 order by leaf_id',
    [id],
  );
  return rows.map((row) => row.id);
}

/** Two or more rooms of the same centre, each whole and one of its kind; locked, so that they stay so. */
async function leavesOf(ctx: Ctx, room: Room, partIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(partIds)];
  const parts: { leafId: string }[] = await ctx.em.query(
    `select x.leaf_id as "leafId" from resource r join resource_leaf x on x.resource_id = r.id
     where r.id = any($1::uuid[]) and r.id <> $2 and r.centre_id = $3 and r.units = 1
       and (select count(*) from resource_leaf y where y.resource_id = r.id) = 1 order by r.id for share of r`,
    [ids, room.id, room.centreId],
  );
  const isFit = ids.length > 1 && parts.length === ids.length && room.units === 1;
  refuseIf(isFit ? [] : [problem('PARTS_UNFIT', { path: ['partIds'] })]);
  return parts.map(({ leafId }) => leafId);
}

async function takeLeaves(ctx: Ctx, { id }: Room, leaves: readonly string[]): Promise<void> {
  await ctx.em.query('insert into resource_leaf (resource_id, leaf_id) select $1, l from unnest($2::uuid[]) l', [
    id,
    leaves,
  ]);
}

async function refuseIfPart(ctx: Ctx, id: string, leafId: string): Promise<void> {
  const [whole]: { name: string }[] = await ctx.em.query(
    `select r.name from resource_leaf x join resource r on r.id = x.resource_id
     where x.leaf_id = $2 and x.resource_id <> $1 order by r.position, r.id limit 1`,
    [id, leafId],
  );
  refuseIf(whole ? [problem('ROOM_IS_PART', { path: ['partIds'], params: { name: whole.name } })] : []);
}

/** Bookings and events of the room as it was stand in the way: they hold places that it would not be made of any more. */
async function refuseIfBooked(ctx: Ctx, room: Room, leaves: readonly string[]): Promise<void> {
  const [found]: { count: number; first: Date | null }[] = await ctx.em.query(
    `select count(*)::int as count, min(x.at) as first from (
       select starts_at as at from booking where resource_id = $1 and live
       union all select lower(use_during) from claim where leaf_id = any($2::uuid[]) and session_id is not null and upper(use_during) > $3) x`,
    [room.id, leaves, ctx.now],
  );
  if (!found?.first) return;
  const { zone } = await centreById(ctx, room.centreId);
  const params = { count: found.count, date: dateOf(found.first, zone) };
  refuseIf([problem('BOOKINGS_IN_THE_WAY', { path: ['partIds'], params })]);
}

/** What is closed stays closed: closures of the room take its new parts, which nobody may have booked for that time. */
async function moveClosures(ctx: Ctx, room: Room): Promise<void> {
  const coming = `select id, during from blackout where resource_id = $1 and lifted_at is null and upper(during) > $2`;
  const [booked]: { count: number; first: Date | null }[] = await ctx.em.query(
    `select count(distinct c.booking_id)::int as count, min(lower(c.use_during)) as first
     from (${coming}) o join claim c on c.during && o.during and c.booking_id is not null
     join resource_leaf x on x.leaf_id = c.leaf_id and x.resource_id = $1`,
    [room.id, ctx.now],
  );
  if (booked?.first) {
    const { zone } = await centreById(ctx, room.centreId);
    const params = { count: booked.count, date: dateOf(booked.first, zone) };
    refuseIf([problem('BOOKINGS_IN_THE_WAY', { path: ['partIds'], params })]);
  }
  await ctx.em.query(`delete from claim using (${coming}) o where claim.blackout_id = o.id`, [room.id, ctx.now]);
  // Where a part is closed already, nothing is added.
  await ctx.em.query(
    `insert into claim (leaf_id, unit_no, during, use_during, source, blackout_id)
     select x.leaf_id, n, o.during, o.during, 'BLACKOUT', o.id from (${coming}) o
     join resource_leaf x on x.resource_id = $1 cross join generate_series(1, $3::int) n order by x.leaf_id, o.during
     on conflict do nothing`,
    [room.id, ctx.now, room.units],
  );
}

/** The place the room had of its own, unless something that lies behind is still written to it. */
async function forget(ctx: Ctx, leafId: string): Promise<void> {
  const kept: unknown[] = await ctx.em.query('select 1 from claim where leaf_id = $1 limit 1', [leafId]);
  if (kept.length > 0) return;
  await ctx.em.query('delete from open_window where leaf_id = $1', [leafId]);
  await ctx.em.query('delete from leaf where id = $1', [leafId]);
}
