import { isBefore, later, MINUTE } from '../kernel/instant.ts';
import { isFree, nextOnGrid, type SlotSearch, type Span, type TimeTerms } from './slot.ts';

/** As long as somebody stays who did not say how long. */
export const USUAL_MINUTES = 60;

/** The wanted length as the rules allow it: whole steps, neither too short nor too long. */
export function lengthOnGrid(
  minutes: number,
  { gridMinutes, minMinutes, maxMinutes }: Pick<TimeTerms, 'gridMinutes' | 'minMinutes' | 'maxMinutes'>,
): number {
  const steps = Math.ceil(Math.max(minutes, minMinutes) / gridMinutes);
  return Math.max(Math.min(steps, Math.floor(maxMinutes / gridMinutes)), 1) * gridMinutes;
}

/**
 * The stay that is meant by pointing at a part of the day: it begins there as early as the room allows, and is as long as was asked for.
 * Nobody said how long: then as long as usual, or as there is room. Null where nothing can be booked: what looks free is free.
 */
export function stayAt(
  step: Span,
  search: Omit<SlotSearch, 'minutes' | 'from' | 'until'>,
  minutes: number | null,
): Span | null {
  const { terms, zone } = search;
  const longest = lengthOnGrid(minutes ?? USUAL_MINUTES, terms);
  const shortest = minutes === null ? lengthOnGrid(0, terms) : longest;
  const first = nextOnGrid(step.startsAt, terms.gridMinutes, zone);
  // Where the steps of the room are longer than the part, it lies within one that has begun before.
  let startsAt = isBefore(first, step.endsAt) ? first : later(first, -terms.gridMinutes * MINUTE);
  for (; isBefore(startsAt, step.endsAt); startsAt = later(startsAt, terms.gridMinutes * MINUTE))
    for (let length = longest; length >= shortest; length -= terms.gridMinutes) {
      const span = { startsAt, endsAt: later(startsAt, length * MINUTE) };
      if (isFree(span, { ...search, minutes: length, from: startsAt, until: span.endsAt })) return span;
    }
  return null;
}
