import type { QueryClient } from '@tanstack/react-query';
import { BulkRunDetailDocument } from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

/** Asked again and again while the run goes on, in case the live stream is not there. */
export const RUN_POLL_MS = 2000;

export const bulkRunQuery = (id: string) => queryOf(BulkRunDetailDocument, { id }, ['bulkRun']);

export async function loadBulkRun(queries: QueryClient, id: string): Promise<void> {
  const { bulkRun } = await queries.ensureQueryData(bulkRunQuery(id));
  if (bulkRun === null) throw new RequestError('NOT_FOUND');
}
