import * as fc from 'fast-check';
import { later, MINUTE } from '../kernel/instant.ts';
import { lengthOnGrid, stayAt } from './day-grid.ts';
import { isFree } from './slot.ts';

const DAY_BEGINS = new Date('2026-11-27T05:00:00Z');
const at = (minutes: number): Date => later(DAY_BEGINS, minutes * MINUTE);
const span = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) });
const terms = {
  ...{ gridMinutes: 15, minMinutes: 30, maxMinutes: 240, noticeMinutes: 0, advanceDays: 90 },
  ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
};
const room = { open: [span(0, 240)], taken: [], units: 1, terms, zone: 'Asia/Baku', now: at(-600) };

it.each([
  [60, {}, 60],
  [0, {}, 30],
  [40, {}, 45],
  [600, {}, 240],
  [60, { maxMinutes: 50 }, 45],
  [60, { gridMinutes: 120, maxMinutes: 60 }, 120],
])('%i minutes with %j last %i', (minutes, more, expected) =>
  expect(lengthOnGrid(minutes, { ...terms, ...more })).toBe(expected),
);

it('begins at the part of the day, within it, or before it where the steps of the room are longer', () => {
  expect(stayAt(span(30, 60), room, null)).toEqual(span(30, 90));
  expect(stayAt(span(35, 60), room, 30)).toEqual(span(45, 75));
  expect(stayAt(span(30, 60), { ...room, terms: { ...terms, gridMinutes: 60 } }, null)).toEqual(span(0, 60));
  expect(stayAt(span(210, 240), room, null)).toEqual(span(210, 240));
  expect(stayAt(span(210, 240), room, 60)).toBeNull();
});

it('is free by all rules, and nothing is hidden that could be booked', () => {
  const taken = fc.array(fc.tuple(fc.nat(48), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2 })), {
    maxLength: 6,
  });
  const rules = fc.record({
    gridMinutes: fc.constantFrom(15, 30, 60),
    minMinutes: fc.constantFrom(15, 30, 60),
    bufferBeforeMinutes: fc.constantFrom(0, 10),
    bufferAfterMinutes: fc.constantFrom(0, 15),
    noticeMinutes: fc.constantFrom(0, 660),
  });
  void fc.assert(
    fc.property(taken, rules, fc.nat(7), fc.constantFrom(null, 30, 90), (busy, more, part, minutes) => {
      const step = span(part * 30, part * 30 + 30);
      const search = {
        ...room,
        units: 2,
        terms: { ...terms, ...more },
        taken: busy.map(([from, length, unit]) => ({ ...span(from * 5, (from + length) * 5), unitNumbers: [unit] })),
      };
      const whole = { ...search, minutes: 0, from: step.startsAt, until: step.endsAt };
      const stay = stayAt(step, search, minutes);
      if (stay !== null) {
        expect(isFree(stay, whole)).toBe(true);
        expect(stay.startsAt < step.endsAt && step.startsAt < stay.endsAt).toBe(true);
        return;
      }
      const length = lengthOnGrid(minutes ?? 0, search.terms);
      for (let from = part * 30; from < part * 30 + 30; from += 5)
        expect(isFree(span(from, from + length), whole)).toBe(false);
    }),
  );
});
