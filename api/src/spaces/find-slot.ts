import { citySpellings } from '@aim/domain/kernel/city';
import { DAY, later, MINUTE } from '@aim/domain/kernel/instant';
import { addDays, dateOf, daysBetween, instantOf, isCalendarDate, startOfDay } from '@aim/domain/kernel/zone';
import { lengthOnGrid, USUAL_MINUTES } from '@aim/domain/spaces/day-grid';
import { freeSlots, isFree, type Span } from '@aim/domain/spaces/slot';
import { readSlotText, type SlotQuestion, type SlotReading } from '@aim/domain/spaces/slot-text';
import { priceOf, type Terms } from '@aim/domain/spaces/terms';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { columnsOf } from '../platform/projection.ts';
import { selectionAt } from '../platform/selection.ts';
import type { Resource } from './centre.types.ts';
import { resourceProjection } from './centres.queries.ts';
import { type GuestFacts, occupancyOf, roomAndGuest, roomOf, termsFor } from './rooms.ts';

export interface SlotAsk extends Partial<{ [Key in keyof SlotQuestion]: SlotQuestion[Key] | null }> {
  readonly text?: string | null;
  readonly centreId?: string | null;
  readonly kind?: ResourceKind | null;
}
interface FoundSlot extends Span {
  readonly resource: Resource;
  readonly terms: Terms;
  readonly isExact: boolean;
}

const ROOMS_MOST = 24;
const SLOTS_MOST = 12;
/** So many days on from today for whoever names no day: past an evening and a weekend. */
const DAYS_ON = 3;
const TEXT_MAX = 200;

/**
 * Finds a time and a room for what somebody wrote or chose: exact ones first, then the nearest; where no day is named, on the first that
 * has any.
 */
export async function findSlot(ctx: Ctx, info: GraphQLResolveInfo, ask: SlotAsk) {
  allow(ctx, 'centre.availability');
  const places = await ctx.db.rows<{ id: string; city: string; zone: string }>(
    'select id, city, zone from centre where is_open order by name limit 200',
  );
  const home = places.find(({ id }) => id === ask.centreId)?.zone ?? places[0]?.zone ?? 'Asia/Baku';
  const said = readSlotText((ask.text ?? '').slice(0, TEXT_MAX), dateOf(ctx.now, home), [
    ...new Set(places.map(({ city }) => city)),
  ]);
  const day = ask.on ?? said.on;
  let question: SlotQuestion & { centreId: string | null } = {
    city: ask.city ?? said.city,
    kind: ask.kind ?? said.kind,
    people: ask.people ?? said.people,
    on: day !== null && isCalendarDate(day) ? day : dateOf(ctx.now, home),
    time: validTime(ask.time) ?? said.time,
    minutes: ask.minutes ?? said.minutes,
    centreId: ask.centreId ?? null,
  };
  const rooms = await ctx.db.rows<Resource & Record<string, unknown>>(
    `select ${columnsOf(resourceProjection, { ...selectionAt(info, ['slots', 'resource']), centreId: null, kind: null })}
     from resource r join centre c on c.id = r.centre_id
     where r.is_open and c.is_open and ($1::uuid is null or c.id = $1) and ($2::text[] is null or fold(c.city) = any($2))
       and r.kind = coalesce($3, 'MEETING_ROOM') and r.capacity >= $4
     order by r.capacity, r.position, r.id limit ${ROOMS_MOST}`,
    [
      question.centreId,
      question.city && citySpellings(question.city),
      question.kind,
      Math.max(question.people ?? 1, 1),
    ],
  );
  const found: FoundSlot[] = [];
  const guests = new Map<string, GuestFacts>();
  const daysOn = daysAfter(ask.on ? null : said, day);
  for (let turn = 0; turn <= daysOn && found.length === 0; turn++) {
    if (turn > 0) question = { ...question, on: addDays(question.on as string, 1) };
    for (const resource of rooms) found.push(...(await slotsIn(ctx, resource, question, guests)));
  }
  const ranked = found.toSorted(
    (one, other) =>
      Number(other.isExact) - Number(one.isExact) ||
      one.startsAt.getTime() - other.startsAt.getTime() ||
      one.resource.capacity - other.resource.capacity,
  );
  return {
    understood: { ...question, isDayNamed: day !== null, unread: said.unread },
    slots: ranked.slice(0, SLOTS_MOST).map(priced),
  };
}

/** So many days after the first that may be looked through. */
function daysAfter(said: SlotReading | null, day: string | null): number {
  if (day === null) return DAYS_ON;
  return said?.until ? daysBetween(day, said.until) : 0;
}

function validTime(time: string | null | undefined): string | null {
  return time && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}

async function slotsIn(
  ctx: Ctx,
  resource: Resource,
  question: SlotQuestion,
  guests: Map<string, GuestFacts>,
): Promise<FoundSlot[]> {
  const room = await roomOf(ctx, resource.id);
  const guest = guests.get(room.centreId) ?? (await roomAndGuest(ctx, resource.id, ctx.actor)).guest;
  guests.set(room.centreId, guest);
  const on = question.on as string;
  const [from, until] = [startOfDay(on, room.zone), startOfDay(addDays(on, 1), room.zone)];
  const terms = termsFor(room, guest.plans, from);
  const minutes = lengthOnGrid(question.minutes ?? USUAL_MINUTES, terms);
  const occupancy = await occupancyOf(ctx, room, { startsAt: from, endsAt: later(until, DAY) });
  const search = { ...occupancy, units: room.units, terms, zone: room.zone, now: ctx.now, minutes, from, until };
  return (question.time === null ? freeSlots(search, 3) : around(search, instantOf(on, question.time, room.zone))).map(
    (span) => ({
      ...span,
      resource,
      terms,
      isExact: question.time === null || span.startsAt.getTime() === instantOf(on, question.time, room.zone).getTime(),
    }),
  );
}

/** The asked time when it is free, else the nearest before and after on the same day. */
function around(search: Parameters<typeof freeSlots>[0], wanted: Date): Span[] {
  const exact = { startsAt: wanted, endsAt: later(wanted, search.minutes * MINUTE) };
  if (isFree(exact, search)) return [exact];
  const before = freeSlots({ ...search, until: wanted }, 200).at(-1);
  const after = freeSlots({ ...search, from: wanted }, 1)[0];
  return [before, after].filter((each) => each !== undefined);
}

function priced({ terms, resource, startsAt, endsAt, isExact }: FoundSlot) {
  const { qepik, credits } = priceOf(terms, (endsAt.getTime() - startsAt.getTime()) / MINUTE);
  return { resource, startsAt, endsAt, isExact, credits, needsApproval: terms.needsApproval, qepik: String(qepik) };
}
