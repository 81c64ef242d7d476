import type { QueryClient } from '@tanstack/react-query';
import { ImportRunDetailDocument, type ImportRunState } from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

/** Asked again while something goes on, in case the live stream is not there. */
export const IMPORT_POLL_MS = 2000;
const BUSY: readonly ImportRunState[] = ['CHECKING', 'RUNNING', 'UNDOING'];

export const importRunQuery = (id: string) => queryOf(ImportRunDetailDocument, { id }, ['importRun']);

export function isBusy(run: { readonly state: ImportRunState; readonly columns: unknown }): boolean {
  return BUSY.includes(run.state) || (run.state === 'UPLOADED' && run.columns === null);
}

export async function loadImportRun(queries: QueryClient, id: string): Promise<void> {
  const { importRun } = await queries.ensureQueryData(importRunQuery(id));
  if (importRun === null) throw new RequestError('NOT_FOUND');
}
