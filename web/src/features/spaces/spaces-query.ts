import type { QueryClient } from '@tanstack/react-query';
import {
  BookAvailabilityDocument,
  type BookAvailabilityQueryVariables,
  BookCentresDocument,
  BookResourceDocument,
  DoorVisitDocument,
  FindSlotDocument,
  type FindSlotInput,
  MyCalendarFeedsDocument,
  MyQuotaDocument,
  MySlotWaitsDocument,
  OneBookingDocument,
  RoomChoicesDocument,
  RoomPlaceDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export const centresQuery = queryOf(BookCentresDocument, {});
export const findSlotQuery = (input: FindSlotInput) => queryOf(FindSlotDocument, { input }, ['booking', 'resource']);
export const availabilityQuery = (asked: BookAvailabilityQueryVariables) =>
  queryOf(BookAvailabilityDocument, asked, ['booking', 'bookingSeries', 'resource']);
export const quotaQuery = (centreId: string) => queryOf(MyQuotaDocument, { centreId }, ['booking', 'bookingSeries']);
export const resourceQuery = (id: string) => queryOf(BookResourceDocument, { id }, ['spaceRule']);
export const slotWaitsQuery = queryOf(MySlotWaitsDocument, {}, ['slotWait', 'booking']);
export const doorVisitQuery = (code: string) => queryOf(DoorVisitDocument, { code }, ['booking']);
export const roomPlaceQuery = (slug: string) => queryOf(RoomPlaceDocument, { slug }, ['resource']);
export const roomChoicesQuery = (slug: string) => queryOf(RoomChoicesDocument, { slug }, ['resource']);
export const feedsQuery = queryOf(MyCalendarFeedsDocument, {});
export const bookingQuery = (id: string) => queryOf(OneBookingDocument, { id }, ['booking', 'bookingSeries']);

/** Null means "not there": the page says so. */
export async function loadBooking(queries: QueryClient, id: string): Promise<void> {
  const { booking } = await queries.ensureQueryData(bookingQuery(id));
  if (booking === null) throw new RequestError('NOT_FOUND');
}
