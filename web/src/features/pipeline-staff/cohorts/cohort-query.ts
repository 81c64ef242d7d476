import type { QueryClient } from '@tanstack/react-query';
import { CohortDetailDocument } from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

export const cohortQuery = (id: string) => queryOf(CohortDetailDocument, { id }, ['cohort', 'participation']);

export async function loadCohort(queries: QueryClient, id: string): Promise<void> {
  const { cohort } = await queries.ensureQueryData(cohortQuery(id));
  if (cohort === null) throw new RequestError('NOT_FOUND');
}
