import * as z from 'zod/mini';
import { emptyToNull, id, line, optionalLine } from '../kernel/input.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { isCalendarDate } from '../kernel/zone.ts';
import type { SpacesProblem } from './messages.ts';
import { ACCESS_FEATURES, AMENITIES, CLOSURE_KINDS, RESOURCE_KINDS } from './vocabulary.ts';

export const CENTRE_TEXT_MAX = 1000;
/** So many openings in a week are enough for anybody: three a day. */
export const HOURS_MAX = 21;
export const CLOSURE_DAYS_MAX = 366;
export const PARTS_MAX = 12;

const about = z.string().check(z.trim(), z.maxLength(CENTRE_TEXT_MAX));
const name = line(100);
const day = z.string().check(z.refine((text) => isCalendarDate(text)));
const optionalId = z.pipe(z.nullish(z.union([z.literal(''), id])), z.transform(emptyToNull));
const email = z.pipe(
  z.nullish(
    z.string().check(
      z.trim(),
      z.toLowerCase(),
      z.maxLength(200),
      z.refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)),
    ),
  ),
  z.transform(emptyToNull),
);

export const changeCentreInput = z.object({
  id,
  version: z.int(),
  name,
  operator: name,
  city: line(80),
  address: line(200),
  phone: optionalLine(40),
  email,
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  about: z.object({ az: about, en: about, ru: about }),
});

const time = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
export const saveCentreHoursInput = z.object({
  centreId: id,
  /** Of one room, in place of those of its centre; without any it has the centre's again. */
  resourceId: optionalId,
  hours: z
    .array(z.object({ weekday: z.int().check(z.minimum(1), z.maximum(7)), opensAt: time, closesAt: time }))
    .check(z.maxLength(HOURS_MAX)),
});

export const saveClosureInput = z
  .object({
    id: optionalId,
    centreId: id,
    kind: z.enum(CLOSURE_KINDS),
    startsOn: day,
    endsOn: day,
    name: z.object({ az: name, en: name, ru: name }),
  })
  .check(z.refine(({ startsOn, endsOn }) => startsOn <= endsOn, { error: 'DAYS_BACKWARD', path: ['endsOn'] }));
export const removeClosureInput = z.object({ id });

const percent = z.int().check(z.minimum(0), z.maximum(100));
const side = z.int().check(z.minimum(1), z.maximum(100));
export const saveResourceInput = z.object({
  id: optionalId,
  /** Of the room that is changed; a new one has none. */
  version: z.nullish(z.int()),
  centreId: id,
  kind: z.enum(RESOURCE_KINDS),
  name,
  capacity: z.int().check(z.minimum(1), z.maximum(1000)),
  units: z.int().check(z.minimum(1), z.maximum(500)),
  amenities: z.array(z.enum(AMENITIES)),
  access: z.array(z.enum(ACCESS_FEATURES)),
  floor: optionalLine(20),
  note: optionalLine(300),
  plan: z.nullable(
    z
      .object({ x: percent, y: percent, width: side, height: side })
      .check(z.refine(({ x, y, width, height }) => x + width <= 100 && y + height <= 100, { error: 'PLAN_OUTSIDE' })),
  ),
  training: z.pipe(
    z.nullish(
      z.string().check(
        z.trim(),
        z.toUpperCase(),
        z.refine((text) => text === '' || /^[A-Z][A-Z0-9_]{1,39}$/.test(text)),
      ),
    ),
    z.transform(emptyToNull),
  ),
  /** Rooms that it is made of; none: it stands by itself. Left out, it stays as it is. */
  partIds: z.nullish(z.array(id).check(z.maxLength(PARTS_MAX))),
  isOpen: z.boolean(),
});

export interface Opening {
  readonly weekday: number;
  readonly opensMinute: number;
  readonly closesMinute: number;
}

/** `09:30` → 570. */
export function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Each opening ends after it begins, and those of one day stand apart. */
export function whyNotHours(hours: readonly Opening[]): WhyNot<SpacesProblem> {
  const sorted = hours.toSorted((one, other) => one.weekday - other.weekday || one.opensMinute - other.opensMinute);
  const path = ['hours'];
  if (sorted.some(({ opensMinute, closesMinute }) => closesMinute <= opensMinute))
    return [problem('SLOT_BACKWARD', { path })];
  const isTight = sorted.some((each, index) => {
    const before = sorted[index - 1];
    return before?.weekday === each.weekday && each.opensMinute < before.closesMinute;
  });
  return isTight ? [problem('HOURS_OVERLAP', { path })] : [];
}
