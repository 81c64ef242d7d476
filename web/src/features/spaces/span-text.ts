import type { Format } from '@aim/ui/format-types';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** 10:00–11:00, as the clock of the centre shows it. */
export function timesText({ startsAt, endsAt }: Span, zone: string, format: Format): string {
  return `${format.time(startsAt, zone)}–${format.time(endsAt, zone)}`;
}

/** 27 noyabr 2026, cümə, 10:00–11:00; a stay over midnight names both days. */
export function spanText(span: Span, zone: string, format: Format): string {
  const first = format.date(span.startsAt, 'long', zone);
  const last = format.date(span.endsAt, 'long', zone);
  if (first !== last)
    return `${format.dateTime(span.startsAt, 'long', zone)} – ${format.dateTime(span.endsAt, 'long', zone)}`;
  return `${first}, ${format.weekday(span.startsAt, 'long', zone)}, ${timesText(span, zone, format)}`;
}
