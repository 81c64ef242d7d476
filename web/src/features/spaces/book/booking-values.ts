import type { RequestBookingInput } from '../../../gql/graphql.ts';
import type { Wanted } from './use-hold.ts';

/** How a booking repeats, by the rule that says so; the beginning gives the weekday and the day of the month. */
export const REPEATS = {
  WORKDAYS: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  WEEKLY: 'FREQ=WEEKLY',
  FORTNIGHTLY: 'FREQ=WEEKLY;INTERVAL=2',
  MONTHLY: 'FREQ=MONTHLY',
} as const;
export type Repeat = keyof typeof REPEATS | '';
export const TIMES_MAX = 52;

export interface BookingValues {
  title: string;
  people: string;
  guests: string;
}

export const ruleOf = (repeat: Exclude<Repeat, ''>, times: number): string => `${REPEATS[repeat]};COUNT=${times}`;

/** Addresses by line, comma or blank. */
export const guestsOf = (text: string): string[] => text.split(/[\s,;]+/).filter((each) => each !== '');

interface Asked {
  readonly wanted: Wanted;
  readonly holdId: string | null;
  readonly series: RequestBookingInput['series'];
}

export function toRequest({ wanted, holdId, series }: Asked, values: BookingValues, idempotencyKey: string) {
  return {
    resourceId: wanted.resourceId,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt,
    people: Number(values.people),
    title: values.title,
    guests: guestsOf(values.guests),
    holdId,
    series: series ?? null,
    idempotencyKey,
  };
}
