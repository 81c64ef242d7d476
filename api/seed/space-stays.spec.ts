import { addDays, dateOf } from '@aim/domain/kernel/zone';
import { Dice } from './dice.ts';
import type { DemoCast } from './organisations.ts';
import { places } from './space-places.ts';
import { closuresAround, staysOf } from './space-stays.ts';

const crowd = [{ id: 'somebody' }] as unknown as DemoCast['crowd'];

describe.each([
  '2026-11-27T05:00:00Z',
  '2026-12-10T20:30:00Z',
  '2026-12-31T20:30:00Z',
  '2027-01-01T08:00:00Z',
  '2027-02-01T08:00:00Z',
  '2028-02-29T08:00:00Z',
])('bookings of a demo that is made on %s', (now) => {
  const place = places[0];
  const rooms = place?.rooms.map((room) => ({
    ...room,
    id: room.name,
    centreId: 'centre',
    leafIds: [room.name],
    place,
  }));
  const stays = rooms?.flatMap((room) => staysOf(new Date(now), { crowd }, new Dice(1), room)) ?? [];
  const closed = new Set(
    closuresAround(new Date(now), 'Asia/Baku').flatMap(({ startsOn, endsOn }) =>
      [0, 1, 2].map((days) => addDays(startsOn, days)).filter((date) => date <= endsOn),
    ),
  );

  it('lie before and after it, none of them on a day on which the centre rests', () => {
    expect(stays.some(({ endsAt }) => endsAt < new Date(now))).toBe(true);
    expect(stays.some(({ startsAt }) => startsAt > new Date(now))).toBe(true);
    expect(stays.filter(({ startsAt }) => closed.has(dateOf(startsAt, 'Asia/Baku')))).toEqual([]);
  });
});
