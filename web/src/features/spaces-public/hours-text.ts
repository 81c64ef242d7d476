import type { Format } from '@aim/ui/format-types';

interface Hours {
  readonly weekday: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

interface HoursRow {
  readonly days: string;
  readonly times: string;
}

/** Day of a week that began on a Monday: for the names only. */
const dayOf = (weekday: number): string => `2024-01-0${weekday}T12:00:00Z`;

/** Days that follow each other with the same hours are one row: "Monday – Friday, 09:00–21:00". */
export function hoursRows(hours: readonly Hours[], format: Format): readonly HoursRow[] {
  const byDay = new Map<number, string[]>();
  for (const { weekday, opensAt, closesAt } of hours)
    byDay.set(weekday, [...(byDay.get(weekday) ?? []), `${opensAt}–${closesAt}`]);
  const runs: { first: number; last: number; times: string }[] = [];
  for (const [weekday, spans] of [...byDay].sort(([one], [other]) => one - other)) {
    const times = spans.join(', ');
    const run = runs.at(-1);
    if (run && run.last === weekday - 1 && run.times === times) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, times });
  }
  const name = (weekday: number) => format.weekday(dayOf(weekday), 'long', 'UTC');
  return runs.map(({ first, last, times }) => ({
    days: first === last ? name(first) : `${name(first)} – ${name(last)}`,
    times,
  }));
}
