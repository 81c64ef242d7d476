import { KNOWN_CALENDAR_ROWS } from '../kernel/holidays.ts';
import { workingCalendar } from '../kernel/working-days.ts';
import { alertReached, type ClockFacts, type ClockPause, lastDayOf, readClock } from './application-clock.ts';

const calendar = workingCalendar(KNOWN_CALENDAR_ROWS);
const read = (changes: Partial<ClockFacts>) =>
  readClock({ calendar, startedOn: '2026-10-05', limit: 20, pauses: [], today: '2026-10-05', ...changes });

/** 5 October 2026 is a Monday; no holiday before 8 and 9 November (Sunday and Monday, moved to Tuesday). */
it.each<[string, Partial<ClockFacts>, object]>([
  ['the day of submission does not count', {}, { elapsed: 0, left: 20, dueOn: '2026-11-02', percent: 0 }],
  ['the next working day is the first', { today: '2026-10-06' }, { elapsed: 1, percent: 5 }],
  ['a weekend does not count', { today: '2026-10-11' }, { elapsed: 4 }],
  ['the last day', { today: '2026-11-02' }, { elapsed: 20, left: 0, percent: 100, isOverdue: false }],
  ['the day after', { today: '2026-11-03' }, { elapsed: 21, left: 0, isOverdue: true }],
  ['before it began', { today: '2026-10-01' }, { elapsed: 0 }],
  [
    'submitted on a Saturday',
    { startedOn: '2026-10-10', limit: 5, today: '2026-10-12' },
    { elapsed: 1, dueOn: '2026-10-16' },
  ],
  ['over Victory and Flag days', { startedOn: '2026-11-05', limit: 3, today: '2026-11-11' }, { dueOn: '2026-11-12' }],
  ['over Novruz', { startedOn: '2026-03-18', limit: 2, today: '2026-03-19' }, { elapsed: 1, dueOn: '2026-03-31' }],
  [
    'over the turn of the year',
    { startedOn: '2026-12-29', limit: 3, today: '2026-12-30' },
    { elapsed: 1, dueOn: '2027-01-06' },
  ],
  ['over 29 February', { startedOn: '2028-02-25', limit: 3, today: '2028-03-01' }, { elapsed: 3, dueOn: '2028-03-01' }],
  [
    'over 28 February of a common year',
    { startedOn: '2027-02-25', limit: 3, today: '2027-03-01' },
    { elapsed: 2, dueOn: '2027-03-02' },
  ],
])('%s', (_, changes, expected) => {
  expect(read(changes)).toMatchObject(expected);
});

const pause = (pausedOn: string, resumedOn: string | null): ClockPause => ({ pausedOn, resumedOn });

it.each<[string, ClockPause[], string, object]>([
  [
    'the day of sending back counts',
    [pause('2026-10-08', null)],
    '2026-10-08',
    { elapsed: 3, isPaused: true, dueOn: null },
  ],
  [
    'while it lies there nothing counts',
    [pause('2026-10-08', null)],
    '2026-10-30',
    { elapsed: 3, isPaused: true, dueOn: null, isOverdue: false },
  ],
  [
    'the day it comes again does not count',
    [pause('2026-10-08', '2026-10-14')],
    '2026-10-14',
    { elapsed: 3, isPaused: false, dueOn: '2026-11-06' },
  ],
  ['the next one does', [pause('2026-10-08', '2026-10-14')], '2026-10-15', { elapsed: 4 }],
  [
    'sent back and answered on one day',
    [pause('2026-10-08', '2026-10-08')],
    '2026-10-09',
    { elapsed: 4, dueOn: '2026-11-02' },
  ],
  [
    'two pauses',
    [pause('2026-10-06', '2026-10-08'), pause('2026-10-12', '2026-10-13')],
    '2026-10-14',
    { elapsed: 4, dueOn: '2026-11-05' },
  ],
])('%s', (_, pauses, today, expected) => {
  expect(read({ pauses, today })).toMatchObject(expected);
});

it('is not computed where the term is not known', () => {
  expect(read({ limit: null })).toBeNull();
  expect(lastDayOf(calendar, '2026-10-05', null)).toBeNull();
  expect(lastDayOf(calendar, '2026-10-05', 5)).toBe('2026-10-12');
});

it.each([
  ['2026-10-16', null],
  ['2026-10-19', 50],
  ['2026-10-26', 50],
  ['2026-10-27', 80],
  ['2026-10-30', 80],
  ['2026-11-02', 100],
  ['2026-11-20', 100],
] as const)('on %s the mark is %s', (today, expected) => {
  const clock = read({ today });
  expect(clock && alertReached(clock)).toBe(expected);
});

it('a resting clock rings for nobody', () => {
  const clock = read({ pauses: [pause('2026-10-30', null)], today: '2026-11-20' });
  expect(clock && alertReached(clock)).toBeNull();
});
