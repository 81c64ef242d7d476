import { isCalendarDate } from '@aim/domain/kernel/zone';
import { RESOURCE_KINDS } from '@aim/domain/spaces/vocabulary';
import * as z from 'zod/mini';
import type { FindSlotInput, ResourceKind } from '../../../gql/graphql.ts';

export const BOOK_VIEWS = ['slots', 'day', 'week'] as const;
export const LENGTHS = [30, 60, 90, 120, 180, 240, 480] as const;
export const DEFAULT_MINUTES = 60;
const PEOPLE_MAX = 1000;

/** The whole question in the address: what is written, what is chosen and how the answer is drawn. */
export const bookSearch = z.object({
  text: z._default(z.string(), ''),
  centre: z._default(z.string(), ''),
  on: z._default(z.string().check(z.refine((day) => day === '' || isCalendarDate(day))), ''),
  kind: z._default(z.enum(['', ...RESOURCE_KINDS]), ''),
  people: z._default(z.string(), ''),
  minutes: z._default(z.string(), ''),
  view: z._default(z.enum(BOOK_VIEWS), 'slots'),
});
export type BookAddress = z.output<typeof bookSearch>;
export type ChangeAddress = (patch: Partial<BookAddress>, options?: { readonly replace?: boolean }) => void;

/** A whole number from the address, or nothing. */
export function wholeOf(text: string, most = PEOPLE_MAX): number | null {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : null;
}

export const kindOf = ({ kind }: BookAddress): ResourceKind | null => (kind === '' ? null : kind);

/** Only what was asked for: what is chosen wins over what is written. */
export function slotQuestion(address: BookAddress, centreId: string | null): FindSlotInput {
  const people = wholeOf(address.people);
  const minutes = wholeOf(address.minutes);
  return {
    ...(address.text === '' ? {} : { text: address.text }),
    ...(centreId === null ? {} : { centreId }),
    ...(address.kind === '' ? {} : { kind: address.kind }),
    ...(address.on === '' ? {} : { on: address.on }),
    ...(people === null ? {} : { people }),
    ...(minutes === null ? {} : { minutes }),
  };
}
