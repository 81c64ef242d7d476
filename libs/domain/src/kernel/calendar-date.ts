/** A day on the calendar of some zone, `2026-07-01`. What needs no zone is here, so that a page can count months without one. */
export type CalendarDate = string;

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The same day of a later month, or its last day where the month is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), new Date(Date.UTC(year, month, 0)).getUTCDate());
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
