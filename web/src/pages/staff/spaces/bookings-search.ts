import { isCalendarDate } from '@aim/domain/kernel/zone';
import { BOOKING_STATES } from '@aim/domain/spaces/booking';
import * as z from 'zod/mini';
import type { BookingFilterInput, BookingSort } from '../../../gql/graphql.ts';
import { listOf } from '../../../lib/search-state.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';

export const BOOKING_SORTS: Sorts<BookingSort> = {
  SOONEST: { by: 'when', direction: 'asc' },
  LATEST: { by: 'when', direction: 'desc' },
};

const day = z._default(z.string().check(z.refine((text) => text === '' || isCalendarDate(text))), '');

export const bookingsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(BOOKING_STATES),
  room: z._default(z.string(), ''),
  from: day,
  to: day,
  sort: z._default(z.enum(['SOONEST', 'LATEST'] satisfies BookingSort[]), 'LATEST'),
});

/** Only what was asked for, so that the same question has one key. */
export function bookingFilter(
  { search, state, room, from, to }: z.output<typeof bookingsSearch>,
  centreId: string,
): BookingFilterInput {
  return {
    centreId,
    ...(room === '' ? {} : { resourceId: room }),
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}
