import { cellsOf, freeHours, stepsAhead, stepsOf } from './day-cells.ts';

const at = (time: string) => `2026-11-27T${time}:00.000Z`;
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const terms = {
  ...{ gridMinutes: 15, minMinutes: 30, maxMinutes: 240, noticeMinutes: 0, advanceDays: 90 },
  ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
};
type Busy = { unitNumbers: number[]; isMine: boolean; startsAt: string; endsAt: string };
const room = (units: number, busy: readonly Busy[], more: object = {}) => ({
  resource: { units, terms: { ...terms, ...more } },
  open: [span('05:00', '07:00')],
  busy,
});
const asked = (now: string, minutes: number | null = null) => ({ now: new Date(at(now)), zone: 'Asia/Baku', minutes });
const steps = stepsOf(at('05:00'), at('07:30'));
const statesOf = (units: number, busy: readonly Busy[], now = '04:00') =>
  cellsOf(room(units, busy), steps, asked(now)).map(({ state }) => state);

describe('the cells of a room', () => {
  it('are closed outside the hours and free within', () =>
    expect(statesOf(1, [])).toEqual(['free', 'free', 'free', 'free', 'closed']));

  it('are busy as soon as a stay touches them, and say which are mine', () =>
    expect(
      statesOf(1, [
        { ...span('05:15', '05:30'), unitNumbers: [1], isMine: false },
        { ...span('06:00', '06:30'), unitNumbers: [1], isMine: true },
      ]),
    ).toEqual(['busy', 'free', 'mine', 'free', 'closed']));

  it('of a pool are busy when all units are taken', () => {
    const one = { ...span('05:00', '06:00'), unitNumbers: [1], isMine: false };
    expect(statesOf(2, [one])).toEqual(['free', 'free', 'free', 'free', 'closed']);
    expect(statesOf(2, [one, { ...one, unitNumbers: [2], endsAt: at('05:30') }])).toEqual([
      'busy',
      'free',
      'free',
      'free',
      'closed',
    ]);
  });

  it('that have begun cannot be booked any more', () =>
    expect(statesOf(1, [], '05:10')).toEqual(['past', 'free', 'free', 'free', 'closed']));
});

describe('what looks free is free', () => {
  const taken: Busy = { ...span('05:00', '06:10'), unitNumbers: [1], isMine: false };
  const cells = (busy: readonly Busy[], more: object = {}, minutes: number | null = null) =>
    cellsOf(room(1, busy, more), steps, asked('04:00', minutes)).map(({ state, stay }) =>
      stay === null ? state : `${stay.startsAt.slice(11, 16)}–${stay.endsAt.slice(11, 16)}`,
    );

  it('is shorter where there is less room than usual, and begins where the buffers of others end', () =>
    expect(cells([taken])).toEqual(['busy', 'busy', '06:15–07:00', '06:30–07:00', 'closed']));

  it('keeps its own buffers, and whoever said how long gets as long or nothing', () => {
    expect(cells([{ ...taken, ...span('06:00', '06:30') }], { bufferAfterMinutes: 15 })).toEqual([
      ...['05:00–05:45', 'ruled', 'busy', '06:30–07:00', 'closed'],
    ]);
    expect(cells([taken], {}, 60)).toEqual(['busy', 'busy', 'busy', 'ruled', 'closed']);
  });

  it('is nothing before the notice of the room and beyond its horizon', () => {
    expect(cells([], { noticeMinutes: 120 })).toEqual(['ruled', 'ruled', '06:00–07:00', '06:30–07:00', 'closed']);
    expect(cells([], { advanceDays: -1 })).toEqual(['ruled', 'ruled', 'ruled', 'ruled', 'closed']);
  });

  it('lies within the longer steps of a room', () =>
    expect(cells([], { gridMinutes: 60 })).toEqual([
      ...['05:00–06:00', '05:00–06:00', '06:00–07:00', '06:00–07:00', 'closed'],
    ]));

  it('of a pool is one desk for the whole time', () => {
    const [one, two] = [span('05:00', '06:00'), span('06:00', '07:00')];
    const busy = [
      { ...one, unitNumbers: [1], isMine: false },
      { ...two, unitNumbers: [2], isMine: false },
    ];
    const stays = (minutes: number | null) => cellsOf(room(2, busy), steps, asked('04:00', minutes)).slice(0, 3);
    expect(stays(null).map(({ stay }) => stay?.endsAt.slice(11, 16))).toEqual(['06:00', '06:00', '07:00']);
    expect(stays(120).map(({ state }) => state)).toEqual(['ruled', 'ruled', 'ruled']);
  });
});

it('counts what is free in hours', () => expect(freeHours(cellsOf(room(1, []), steps, asked('05:10')))).toBe(1.5));

it('begins today where it is now, and shows a day that is over whole', () => {
  const steps = stepsOf(at('05:00'), at('07:00'));
  const ahead = (now: string) => stepsAhead(steps, new Date(at(now))).map(({ startsAt }) => startsAt);
  expect(ahead('04:00')).toHaveLength(4);
  expect(ahead('05:40')[0]).toBe(at('05:30'));
  expect(ahead('07:00')).toHaveLength(4);
});
