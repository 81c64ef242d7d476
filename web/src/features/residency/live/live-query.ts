import type { QueryClient } from '@tanstack/react-query';
import { BetweenReportsDocument } from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

export const betweenReportsQuery = (id: string) => queryOf(BetweenReportsDocument, { id }, ['residency']);

/** Null means "not there": the page says so. */
export async function loadBetweenReports(queries: QueryClient, id: string): Promise<void> {
  const { resident } = await queries.ensureQueryData(betweenReportsQuery(id));
  if (resident === null) throw new RequestError('NOT_FOUND');
}
