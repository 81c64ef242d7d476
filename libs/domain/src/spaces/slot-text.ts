import type { CalendarDate } from '../kernel/calendar-date.ts';
import { yearOf } from '../kernel/calendar-date.ts';
import { cityBeginnings } from '../kernel/city.ts';
import { addDays, isCalendarDate, weekdayOf } from '../kernel/zone.ts';
import { foldWords, unreadWords } from './unread-words.ts';
import type { ResourceKind } from './vocabulary.ts';

/** What somebody asked for in their own words; null where they did not say. */
export interface SlotQuestion {
  readonly city: string | null;
  readonly kind: ResourceKind | null;
  readonly people: number | null;
  readonly on: CalendarDate | null;
  /** `10:00` */
  readonly time: string | null;
  readonly minutes: number | null;
}

export interface SlotReading extends SlotQuestion {
  /** The last day that will do, where `on` begins several; else null. */
  readonly until: CalendarDate | null;
  /** Words as they were written of which nothing was made; empty where all were understood. */
  readonly unread: readonly string[];
}

/** Beginnings of words in the three languages, folded; the longer ones first. */
const KINDS: readonly (readonly [ResourceKind, RegExp])[] = [
  ['LAB', /\b(lab|laborator)/],
  ['EQUIPMENT', /\b(avadanliq|equipment|oborudovan)/],
  ['HALL', /\b(zal|hall|auditori|konfrans)/],
  ['OFFICE', /\b(ofis|office)/],
  ['HOT_DESK', /\b(masa|is yer|desk|stol|raboce\w* mest)/],
  ['MEETING_ROOM', /\b(otaq|otag|iclas|gorus|room|meeting|komnat|peregovor|vstrec)/],
];

const WEEKDAYS: readonly (readonly [number, RegExp])[] = [
  [1, /\b(bazar ertesi\w*|monday|mon\b|ponedelnik\w*|pn\b)/],
  [2, /\b(cersenbe axsami\w*|tuesday|tue\b|vtornik\w*|vt\b)/],
  [4, /\b(cume axsami\w*|thursday|thu\b|cetverg\w*|ct\b)/],
  [3, /\b(cersenbe\w*|wednesday|wed\b|sred\w*|sr\b)/],
  [5, /\b(cume\w*|friday|fri\b|pyatnits\w*|pt\b)/],
  [6, /\b(senbe\w*|saturday|sat\b|subbot\w*|sb\b)/],
  [7, /\b(bazar gunu|bazar\b|sunday|sun\b|voskresen\w*|vs\b)/],
];

/** January first; each by the beginnings it may have. */
const MONTHS: readonly string[] = [
  'yanvar|january|jan',
  'fevral|february|feb',
  'mart|march|mar',
  'aprel|april|apr',
  'may|mae|maya',
  'iyun|june|jun',
  'iyul|july|jul',
  'avqust|avgust|august|aug',
  'sentyabr|september|sep',
  'oktyabr|october|oct',
  'noyabr|november|nov',
  'dekabr|december|dec',
];
const ANY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:${MONTHS.map((names) => `(${names})`).join('|')})[a-z]*`,
);

const NEXT = '\\b(?:next|gelen|novbeti|sleduyus\\w+|budus\\w+)';
const NEXT_WEEK = new RegExp(`${NEXT} (?:week|hefte\\w*|nedel\\w+)\\b`);
const NEXT_WEEKDAY = new RegExp(`${NEXT} (?=${WEEKDAYS.map(([, { source }]) => source).join('|')})`);
const WORKING_DAYS = 5;

/** So many days or weeks from today; a week without a number is one. */
const AHEAD: readonly (readonly [days: number, said: RegExp])[] = [
  [1, /\b(?:in (\d{1,2}) days?|(\d{1,2}) gun(?:den)? sonra|cerez (\d{1,2}) d(?:nya|ney|en))\b/],
  [7, /\b(?:in (?:a|(\d{1,2})) weeks?|(?:bir|(\d{1,2})) hefte(?:den)? sonra|cerez (?:(\d{1,2}) )?nedel\w+)\b/],
];

/** Reads a sentence such as `a room for 6 in Baku tomorrow at 10`; `today` is the day at the place of the reader. */
export function readSlotText(text: string, today: CalendarDate, cities: readonly string[]): SlotReading {
  let words = foldWords(text);
  let taken = '';
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(words);
    if (match) {
      taken = match[0];
      words = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    }
    return match;
  };
  const { on, until } = takeDays(take, today);
  // A date that no calendar has is told as not understood.
  const noDate = on === null ? taken : '';
  const range = take(/\b(\d{1,2})(?:[:.](\d{2}))?~(\d{1,2})(?:[:.](\d{2}))?\b/);
  const length = range ? spanOf(range) : takeLength(take);
  const counted = takeCounted(take);
  const said = range ? clock(range[1], range[2]) : takeTime(take);
  const people = counted ?? takeParty(take);
  const time = said ?? (on === null ? null : takeBareHour(take));
  const isNamed = (city: string): boolean => cityBeginnings(city).some((name) => new RegExp(`\\b${name}`).test(words));
  const city = cities.find(isNamed) ?? null;
  const known = [...(city === null ? [] : cityBeginnings(city)), ...KINDS.map(([, { source }]) => source)];
  return {
    city,
    kind: KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null,
    people,
    on,
    until,
    time,
    minutes: length,
    unread: unreadWords(text, `${words} ${noDate}`, known),
  };
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** The day that is named; a week without one is its working days. */
function takeDays(take: Take, today: CalendarDate): Pick<SlotReading, 'on' | 'until'> {
  const monday = addDays(today, 8 - weekdayOf(today));
  const isNextWeek = take(NEXT_WEEK) !== null || take(NEXT_WEEKDAY) !== null;
  const on = takeDay(take, today, isNextWeek ? monday : null);
  return on === null && isNextWeek ? { on: monday, until: addDays(monday, WORKING_DAYS - 1) } : { on, until: null };
}

function takeDay(take: Take, today: CalendarDate, monday: CalendarDate | null): CalendarDate | null {
  const iso = take(/\b(\d{4})~(\d{2})~(\d{2})\b/);
  if (iso) return dateOr(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const dotted = take(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/) ?? take(/\b(\d{1,2})\.(0[1-9]|1[0-2])\b(?!:)(?=\s|$)/);
  if (dotted) return coming(today, Number(dotted[2]), Number(dotted[1]), dotted[3]);
  if (take(/\b(birisi gun|o biri gun|day after tomorrow|poslezavtra)/)) return addDays(today, 2);
  if (take(/\b(sabah|tomorrow|zavtra)/)) return addDays(today, 1);
  if (take(/\b(bu gun|bugun|today|segodnya|seqodnya)/)) return today;
  const ahead = takeAhead(take);
  if (ahead !== null) return addDays(today, ahead);
  const named = take(ANY_MONTH);
  if (named) return coming(today, named.slice(2).findIndex(Boolean) + 1, Number(named[1]), undefined);
  const weekday = WEEKDAYS.find(([, pattern]) => take(pattern) !== null);
  if (!weekday) return null;
  if (monday !== null) return addDays(monday, weekday[0] - 1);
  const until = (weekday[0] - weekdayOf(today) + 7) % 7;
  return addDays(today, until === 0 ? 7 : until);
}

function takeAhead(take: Take): number | null {
  for (const [days, said] of AHEAD) {
    const match = take(said);
    if (match) return days * Number(match.slice(1).find(Boolean) ?? 1);
  }
  return null;
}

/** The day of this year, or of the next when it has gone by. */
function coming(today: CalendarDate, month: number, day: number, year: string | undefined): CalendarDate | null {
  const of = (each: number): CalendarDate | null =>
    dateOr(`${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  if (year !== undefined) return of(Number(year));
  const date = of(yearOf(today));
  return date !== null && date < today ? of(yearOf(today) + 1) : date;
}

function dateOr(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null;
}

function spanOf([, fromHour, fromMinute, toHour, toMinute]: RegExpExecArray): number | null {
  const from = Number(fromHour) * 60 + Number(fromMinute ?? 0);
  const to = Number(toHour) * 60 + Number(toMinute ?? 0);
  return to > from ? to - from : null;
}

function takeLength(take: Take): number | null {
  const half = take(/\b(?:yarim saat|half an hour|half hour|polcasa)\b/);
  if (half) return 30;
  const hours =
    take(/\bfor (\d{1,2}(?:[.,]5)?) ?(?:hours?|hrs?|h)\b/) ??
    take(/\b(\d{1,2}(?:[.,]5)?) ?(?:saatliq\w*|saatliga|hours?|hrs?|casov|casa)\b(?! ?da)/) ??
    take(/(?<!saat )\b(\d{1,2}(?:[.,]5)?) saat\b/);
  if (hours) return Math.round(Number((hours[1] as string).replace(',', '.')) * 60);
  const minutes = take(/\b(\d{2,3}) ?(?:deq\w*|min\w*)\b/);
  return minutes ? Number(minutes[1]) : null;
}

function takeTime(take: Take): string | null {
  const exact = take(/\b(\d{1,2}):(\d{2})(?: ?(am|pm)\b)?/) ?? take(/\b(\d{1,2})[.](\d{2})\b/);
  if (exact) return clock(exact[1], exact[2], exact[3]);
  const american = take(/\b(\d{1,2}) ?(am|pm)\b/);
  if (american) return clock(american[1], undefined, american[2]);
  const said = take(/\b(?:at|saat|v|k) (\d{1,2})\b(?: casov\b| casa\b)?/) ?? take(/\b(\d{1,2}) ?(?:da|de)\b/);
  if (said) return hourSaid(said, take);
  return take(/\b(?:noon|gunorta|v polden)\b/) ? '12:00' : null;
}

/** `sabah 10`: with a day before it a number alone is an hour. */
function takeBareHour(take: Take): string | null {
  const bare = take(/\b(\d{1,2})\b(?![:.~]\d)/);
  return bare ? hourSaid(bare, take) : null;
}

/** Nobody meets at three in the night: what is said of the small hours is meant of the afternoon, as is what is said of the evening. */
function hourSaid([, hour]: RegExpExecArray, take: Take): string | null {
  const isLate = take(/\b(?:axsam|evening|vecer)\w*/) !== null || Number(hour) < 7;
  return clock(hour, undefined, isLate && Number(hour) > 0 ? 'pm' : undefined);
}

/** People with the word for them. */
function takeCounted(take: Take): number | null {
  return wholeOf(
    take(/\b(\d{1,3}) ?(?:neferlik|nefer|kisilik|adamliq|adam|people|persons?|guests?|celovek|cel\b|mest)\w*/),
  );
}

/** `for 6`: what is left of such words once times and lengths are taken. */
function takeParty(take: Take): number | null {
  return wholeOf(take(/\b(?:for|na|dlya) (\d{1,3})\b/));
}

function wholeOf(said: RegExpExecArray | null): number | null {
  const people = Number(said?.[1] ?? 0);
  return people > 0 ? people : null;
}

function clock(hours: string | undefined, minutes: string | undefined, half?: string): string | null {
  const given = Number(hours);
  const hour = half === 'pm' && given < 12 ? given + 12 : half === 'am' && given === 12 ? 0 : given;
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}
