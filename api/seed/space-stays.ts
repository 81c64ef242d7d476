import { randomUUID } from 'node:crypto';
import { yearOf } from '@aim/domain/kernel/calendar-date';
import { HOUR, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, instantOf, weekdayOf } from '@aim/domain/kernel/zone';
import type { Dice } from './dice.ts';
import type { DemoCast, DemoPerson } from './organisations.ts';
import { type Place, type PlaceRoom, titles } from './space-places.ts';

/** Two months of bookings: most behind us, the rest to come. */
export const DAYS_BEHIND = 42;
const DAYS_AHEAD = 20;

export interface SeededRoom extends PlaceRoom {
  readonly id: string;
  readonly centreId: string;
  readonly leafIds: readonly string[];
}

export type PlacedRoom = SeededRoom & { readonly place: Place };

/** Every centre rests over New Year. */
export function isClosedOn(date: string): boolean {
  return date.endsWith('-12-31') || date.endsWith('-01-01') || date.endsWith('-01-02');
}

/** The last New Year, if its bookings are told, and the next one. */
export function closuresAround(now: Date, zone: string): readonly { startsOn: string; endsOn: string }[] {
  const today = dateOf(now, zone);
  return [yearOf(today) - 1, yearOf(today)]
    .map((year) => ({ startsOn: `${year}-12-31`, endsOn: `${year + 1}-01-02` }))
    .filter(({ endsOn }) => endsOn >= addDays(today, -DAYS_BEHIND));
}

export interface Stay {
  readonly id: string;
  readonly room: SeededRoom;
  readonly unit: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'CONFIRMED' | 'PENDING' | 'COMPLETED' | 'NO_SHOW' | 'CANCELLED' | 'CHECKED_IN';
  readonly ownerId: string;
  readonly title: string;
  readonly people: number;
  readonly madeAt: Date;
}

const BUSY: Readonly<Record<string, number>> = {
  MEETING_ROOM: 0.62,
  HOT_DESK: 0.5,
  HALL: 0.18,
  LAB: 0.45,
  EQUIPMENT: 0.35,
  OFFICE: 0.3,
  FIXED_DESK: 0.5,
};

/** One day after the other, each unit fills up with stays that do not touch; what lies behind has ended in one way or another. */
export function staysOf(now: Date, { crowd }: Pick<DemoCast, 'crowd'>, dice: Dice, room: PlacedRoom): Stay[] {
  // The great hall is booked by its parts.
  if (room.parts) return [];
  const stays: Stay[] = [];
  const today = dateOf(now, room.place.zone);
  for (let day = -DAYS_BEHIND; day <= DAYS_AHEAD; day++) {
    const on = addDays(today, day);
    const open = room.place.hours.find(([days]) => days.includes(weekdayOf(on)));
    if (!open || isClosedOn(on)) continue;
    for (let unit = 1; unit <= (room.units ?? 1); unit++)
      stays.push(...dayOf(now, crowd, dice, room, on, [open[1], open[2]], unit, day > 5 ? 0.5 : 1));
  }
  return stays;
}

function dayOf(
  now: Date,
  crowd: DemoCast['crowd'],
  dice: Dice,
  room: PlacedRoom,
  on: string,
  [opens, closes]: readonly [number, number],
  unit: number,
  share: number,
): Stay[] {
  const stays: Stay[] = [];
  const isShort = room.kind === 'MEETING_ROOM' || room.kind === 'EQUIPMENT';
  const lengths = isShort ? [30, 60, 60, 90, 120] : room.kind === 'HOT_DESK' ? [240, 480] : [120, 180, 240];
  for (let minute = opens + dice.between(0, 3) * 60; ; ) {
    const length = dice.pick(lengths);
    if (minute + length > closes) return stays;
    if (dice.chance((BUSY[room.kind] ?? 0.3) * share)) {
      const startsAt = wall(on, minute, room.place.zone);
      const endsAt = wall(on, minute + length, room.place.zone);
      const owner = dice.pick(crowd) as DemoPerson;
      stays.push({
        id: randomUUID(),
        room,
        unit,
        startsAt,
        endsAt,
        state: stateOf(now, dice, room, startsAt, endsAt),
        ownerId: owner.id,
        title: dice.pick(titles),
        people: dice.between(1, room.capacity),
        madeAt: later(startsAt, -dice.between(4, 200) * HOUR),
      });
    }
    minute += length + (room.kind === 'HALL' ? 60 : 30);
  }
}

function wall(on: string, minute: number, zone: string): Date {
  const two = (value: number): string => String(value).padStart(2, '0');
  return instantOf(on, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`, zone);
}

function stateOf(now: Date, dice: Dice, room: SeededRoom, startsAt: Date, endsAt: Date): Stay['state'] {
  if (dice.chance(0.08)) return 'CANCELLED';
  if (endsAt.getTime() <= now.getTime())
    return dice.chance(room.kind === 'MEETING_ROOM' ? 0.07 : 0.03) ? 'NO_SHOW' : 'COMPLETED';
  if (startsAt.getTime() <= now.getTime()) return 'CHECKED_IN';
  return room.kind === 'HALL' && dice.chance(0.4) ? 'PENDING' : 'CONFIRMED';
}
