import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { addDays, dateOf } from '@aim/domain/kernel/zone';
import {
  minuteOf,
  removeClosureInput,
  saveCentreHoursInput,
  saveClosureInput,
  whyNotHours,
} from '@aim/domain/spaces/centre-care';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { centreById } from './centres.queries.ts';
import { reopenCentre } from './open-centres.ts';

/** The week of a centre, or of one room apart from it; it holds from tomorrow, so that nobody is sent home today. */
export async function saveCentreHours(ctx: Ctx, raw: unknown): Promise<{ id: string }> {
  const { centreId, resourceId, hours } = parseInput(saveCentreHoursInput, raw);
  const { zone } = await centreById(ctx, centreId);
  allow(ctx, 'centre.change', { id: centreId });
  const isOpen = resourceId === null ? null : await lockPlainRoom(ctx, resourceId, centreId);
  const openings = hours.map(({ weekday, opensAt, closesAt }) => ({
    weekday,
    opensMinute: minuteOf(opensAt),
    closesMinute: minuteOf(closesAt),
  }));
  refuseIf(whyNotHours(openings));
  await ctx.em.query('delete from centre_hours where centre_id = $1 and resource_id is not distinct from $2::uuid', [
    centreId,
    resourceId,
  ]);
  await ctx.em.query(
    `insert into centre_hours (centre_id, resource_id, weekday, opens_minute, closes_minute)
     select $1, $2, x.* from unnest($3::int[], $4::int[], $5::int[]) x`,
    [
      centreId,
      resourceId,
      openings.map(({ weekday }) => weekday),
      openings.map(({ opensMinute }) => opensMinute),
      openings.map(({ closesMinute }) => closesMinute),
    ],
  );
  await reopenCentre(ctx, centreId, addDays(dateOf(ctx.now, zone), 1), 'hours');
  if (resourceId === null || isOpen === null)
    await emit(ctx, 'centre.hoursChanged', { type: 'centre', id: centreId }, { centreId, openings: openings.length });
  else await emit(ctx, 'resource.changed', { type: 'resource', id: resourceId }, { resourceId, centreId, isOpen });
  hint(ctx, { type: 'resource', id: centreId });
  return { id: centreId };
}

/** A room of parts has the hours that all of them share; whether the room is open for booking. */
async function lockPlainRoom(ctx: Ctx, id: string, centreId: string): Promise<boolean> {
  const [room]: { isOpen: boolean; parts: number }[] = await ctx.em.query(
    `select is_open as "isOpen", (select count(*)::int from resource_leaf x where x.resource_id = r.id) as parts
     from resource r where id = $1 and centre_id = $2 for update`,
    [id, centreId],
  );
  if (!room) throw notFound();
  refuseIf(room.parts > 1 ? [problem('HOURS_OF_PARTS', { path: ['hours'] })] : []);
  return room.isOpen;
}

/** Days on which a centre does not open, new or changed. */
export async function saveClosure(ctx: Ctx, raw: unknown): Promise<{ id: string }> {
  const { id, centreId, kind, startsOn, endsOn, name } = parseInput(saveClosureInput, raw);
  const { zone } = await centreById(ctx, centreId);
  allow(ctx, 'centre.change', { id: centreId });
  const others: unknown[] = await ctx.em.query(
    'select 1 from centre_closure where centre_id = $1 and id is distinct from $2::uuid and starts_on <= $4 and ends_on >= $3',
    [centreId, id, startsOn, endsOn],
  );
  refuseIf(others.length > 0 ? [problem('CLOSURE_OVERLAP', { path: ['startsOn'] })] : []);
  const before = id === null ? null : await lockClosure(ctx, id, centreId);
  const values = [centreId, kind, startsOn, endsOn, JSON.stringify(name)];
  const [rows]: [{ id: string }[]] =
    id === null
      ? [
          await ctx.em.query(
            'insert into centre_closure (centre_id, kind, starts_on, ends_on, name) values ($1, $2, $3, $4, $5) returning id',
            values,
          ),
        ]
      : await ctx.em.query(
          'update centre_closure set kind = $2, starts_on = $3, ends_on = $4, name = $5 where centre_id = $1 and id = $6 returning id',
          [...values, id],
        );
  const closureId = rows[0]?.id as string;
  await reopenCentre(ctx, centreId, firstDay(ctx, zone, before?.startsOn ?? startsOn, startsOn), 'startsOn');
  await emit(ctx, 'centre.closureSaved', { type: 'centre', id: centreId }, { centreId, closureId });
  hint(ctx, { type: 'resource', id: centreId });
  return { id: centreId };
}

/** The days are open again, as the week says. */
export async function removeClosure(ctx: Ctx, raw: unknown): Promise<{ id: string }> {
  const { id } = parseInput(removeClosureInput, raw);
  const { centreId, startsOn } = await lockClosure(ctx, id, null);
  allow(ctx, 'centre.change', { id: centreId });
  const { zone } = await centreById(ctx, centreId);
  await ctx.em.query('delete from centre_closure where id = $1', [id]);
  await reopenCentre(ctx, centreId, firstDay(ctx, zone, startsOn, startsOn), 'startsOn');
  await emit(ctx, 'centre.closureRemoved', { type: 'centre', id: centreId }, { centreId, closureId: id });
  hint(ctx, { type: 'resource', id: centreId });
  return { id: centreId };
}

/** What lies behind is not opened or closed any more. */
function firstDay(ctx: Ctx, zone: string, ...days: readonly string[]): string {
  const today = dateOf(ctx.now, zone);
  const first = [...days].sort()[0] as string;
  return first < today ? today : first;
}

async function lockClosure(
  ctx: Ctx,
  id: string,
  centreId: string | null,
): Promise<{ centreId: string; startsOn: string }> {
  const [row]: { centreId: string; startsOn: string }[] = await ctx.em.query(
    `select centre_id as "centreId", starts_on::text as "startsOn" from centre_closure
     where id = $1 and ($2::uuid is null or centre_id = $2) for update`,
    [id, centreId],
  );
  if (!row) throw notFound();
  return row;
}
