import { defineMachine, eventsFrom, type Machine, rowFor } from './machine.ts';

const label = { az: 'a', en: 'b', ru: 'c' };
const door: Machine<'SHUT' | 'OPEN' | 'BROKEN', 'open' | 'shut' | 'break', 'door.moved'> = {
  name: 'door',
  initial: 'SHUT',
  states: { SHUT: { label }, OPEN: { label }, BROKEN: { label, terminal: true } },
  transitions: [
    { event: 'open', from: ['SHUT'], to: 'OPEN', emits: 'door.moved' },
    { event: 'shut', from: ['OPEN'], to: 'SHUT', emits: 'door.moved' },
    { event: 'break', from: ['SHUT', 'OPEN'], to: 'BROKEN', emits: 'door.moved' },
  ],
};
type Row = (typeof door)['transitions'][number];
const withRow = (row: unknown): typeof door => ({ ...door, transitions: [...door.transitions, row as Row] });

describe('a machine', () => {
  it('is declared as it is written', () => {
    expect(defineMachine(door)).toBe(door);
  });

  it.each([
    [
      'an unknown state to leave',
      { event: 'open', from: ['NOWHERE'], to: 'OPEN' },
      'door: open names an unknown state',
    ],
    [
      'an unknown state to reach',
      { event: 'shut', from: ['SHUT'], to: 'NOWHERE' },
      'door: shut names an unknown state',
    ],
    [
      'a way out of an end',
      { event: 'open', from: ['BROKEN'], to: 'OPEN' },
      'door: open leaves the terminal state BROKEN',
    ],
    ['two rows for one event', { event: 'open', from: ['SHUT'], to: 'BROKEN' }, 'door: two rows for SHUT/open'],
  ])('refuses %s', (_, row, message) => {
    expect(() => defineMachine(withRow(row))).toThrow(message);
  });

  it.each([
    ['SHUT', 'open', 'OPEN'],
    ['OPEN', 'shut', 'SHUT'],
    ['OPEN', 'break', 'BROKEN'],
    ['SHUT', 'shut', null],
    ['BROKEN', 'open', null],
  ] as const)('%s + %s → %s', (state, event, to) => {
    expect(rowFor(door, state, event)?.to ?? null).toBe(to);
  });

  it.each([
    ['SHUT', ['open', 'break']],
    ['OPEN', ['shut', 'break']],
    ['BROKEN', []],
  ] as const)('from %s leads %j', (state, events) => {
    expect(eventsFrom(door, state)).toEqual(events);
  });
});
