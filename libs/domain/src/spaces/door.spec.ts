import { DOOR_STATES, type DoorStay, doorOf, doorStateLabels } from './door.ts';

const at = (time: string, day = 26): Date => new Date(`2026-11-${day}T${time}:00Z`);
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const stay = (from: string, to: string, unit = 1): DoorStay => ({
  ...span(from, to),
  unitNumbers: [unit],
  isBlackout: false,
});
const blackout = (from: string, to: string, unit = 1): DoorStay => ({ ...stay(from, to, unit), isBlackout: true });

/** Open from nine to six, and from nine on the next day. */
const open = [span('09:00', '18:00'), { startsAt: at('09:00', 27), endsAt: at('18:00', 27) }];
const doorAt = (time: string, stays: readonly DoorStay[], units = 1): string => {
  const { state, until } = doorOf({ now: at(time), units, open, stays });
  return `${state} ${until?.toISOString().slice(8, 16) ?? 'for ever'}`;
};

describe('what a screen at a door says', () => {
  it.each<[string, string, readonly DoorStay[], string]>([
    ['nothing is booked', '10:00', [], 'FREE 26T18:00'],
    ['a stay comes later', '10:00', [stay('12:00', '13:00')], 'FREE 26T12:00'],
    ['what was there is over', '10:00', [stay('09:00', '10:00')], 'FREE 26T18:00'],
    ['a stay comes in sixteen minutes', '11:44', [stay('12:00', '13:00')], 'FREE 26T12:00'],
    ['a stay comes in a quarter of an hour', '11:45', [stay('12:00', '13:00')], 'SOON 26T12:00'],
    ['somebody stays', '12:00', [stay('12:00', '13:00')], 'BUSY 26T13:00'],
    ['others follow at once', '12:10', [stay('13:00', '14:00'), stay('12:00', '13:00')], 'BUSY 26T14:00'],
    ['others follow after a while', '12:10', [stay('12:00', '13:00'), stay('13:30', '14:00')], 'BUSY 26T13:00'],
    ['it is closed for repairs', '12:00', [blackout('11:00', '15:00')], 'BLOCKED 26T15:00'],
    ['repairs follow a stay', '12:00', [stay('11:00', '13:00'), blackout('13:00', '15:00')], 'BUSY 26T15:00'],
    ['the day has not begun', '08:00', [], 'CLOSED 26T09:00'],
    ['the day is over', '18:00', [], 'CLOSED 27T09:00'],
    ['somebody may stay in the evening', '19:00', [stay('18:00', '20:00')], 'BUSY 26T20:00'],
    ['a stay begins after the day', '17:50', [stay('18:00', '19:00')], 'FREE 26T18:00'],
  ])('where %s', (_, time, stays, expected) => {
    expect(doorAt(time, stays)).toBe(expected);
  });

  it.each<[string, string, readonly DoorStay[], string]>([
    ['one of two desks is taken', '10:00', [stay('09:00', '12:00')], 'FREE 26T18:00'],
    ['the other will be too', '10:00', [stay('09:00', '12:00'), stay('11:00', '13:00', 2)], 'FREE 26T11:00'],
    ['both are taken', '11:30', [stay('09:00', '12:00'), stay('11:00', '13:00', 2)], 'BUSY 26T12:00'],
    ['one is taken, one out of use', '11:30', [stay('09:00', '12:00'), blackout('11:00', '13:00', 2)], 'BUSY 26T12:00'],
    ['both are out of use', '11:30', [blackout('09:00', '12:00'), blackout('09:00', '12:00', 2)], 'BLOCKED 26T12:00'],
  ])('where %s', (_, time, stays, expected) => {
    expect(doorAt(time, stays, 2)).toBe(expected);
  });

  it('no opening is known', () => {
    expect(doorOf({ now: at('10:00'), units: 1, open: [], stays: [] })).toEqual({ state: 'CLOSED', until: null });
  });

  it('has a word for each state', () => {
    for (const state of DOOR_STATES) expect(Object.values(doorStateLabels[state]).every(Boolean)).toBe(true);
  });
});
