import { cellsOf, freeHours, stepsAhead, stepsOf } from './day-cells.ts';

const at = (time: string) => `2026-11-27T${time}:00.000Z`;
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const room = (
  units: number,
  busy: readonly { units: number; isMine: boolean; startsAt: string; endsAt: string }[],
) => ({
  units,
  open: [span('05:00', '07:00')],
  busy,
});
const statesOf = (units: number, busy: Parameters<typeof room>[1], now = at('04:00')) =>
  cellsOf(room(units, busy), stepsOf(at('05:00'), at('07:30')), new Date(now)).map(({ state }) => state);

describe('the cells of a room', () => {
  it('are closed outside the hours and free within', () =>
    expect(statesOf(1, [])).toEqual(['free', 'free', 'free', 'free', 'closed']));

  it('are busy as soon as a stay touches them, and say which are mine', () =>
    expect(
      statesOf(1, [
        { ...span('05:15', '05:30'), units: 1, isMine: false },
        { ...span('06:00', '06:30'), units: 1, isMine: true },
      ]),
    ).toEqual(['busy', 'free', 'mine', 'free', 'closed']));

  it('of a pool are busy when all units are taken', () => {
    const one = { ...span('05:00', '06:00'), units: 1, isMine: false };
    expect(statesOf(2, [one])).toEqual(['free', 'free', 'free', 'free', 'closed']);
    expect(statesOf(2, [one, { ...one, endsAt: at('05:30') }])).toEqual(['busy', 'free', 'free', 'free', 'closed']);
  });

  it('that have begun cannot be booked any more', () =>
    expect(statesOf(1, [], at('05:10'))).toEqual(['past', 'free', 'free', 'free', 'closed']));
});

it('counts what is free in hours', () =>
  expect(freeHours(cellsOf(room(1, []), stepsOf(at('05:00'), at('07:30')), new Date(at('05:10'))))).toBe(1.5));

it('begins today where it is now, and shows a day that is over whole', () => {
  const steps = stepsOf(at('05:00'), at('07:00'));
  const ahead = (now: string) => stepsAhead(steps, new Date(at(now))).map(({ startsAt }) => startsAt);
  expect(ahead('04:00')).toHaveLength(4);
  expect(ahead('05:40')[0]).toBe(at('05:30'));
  expect(ahead('07:00')).toHaveLength(4);
});
