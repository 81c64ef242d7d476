import type { QueryClient } from '@tanstack/react-query';
import { OneBookingDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export const bookingQuery = (id: string) => queryOf(OneBookingDocument, { id }, ['booking', 'bookingSeries']);

/** Null means "not there": the page says so. */
export async function loadBooking(queries: QueryClient, id: string): Promise<void> {
  const { booking } = await queries.ensureQueryData(bookingQuery(id));
  if (booking === null) throw new RequestError('NOT_FOUND');
}
