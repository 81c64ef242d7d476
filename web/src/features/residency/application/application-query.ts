import type { QueryClient } from '@tanstack/react-query';
import {
  EligibleExpertsDocument,
  MyResidencyApplicationsDocument,
  ResidencyApplicationDetailDocument,
  type ResidencyApplicationDetailQuery,
} from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

export type ShownApplication = NonNullable<ResidencyApplicationDetailQuery['residencyApplication']>;
export type ShownBlock = ShownApplication['blocks'][number];

export const myApplicationsQuery = queryOf(MyResidencyApplicationsDocument, {}, ['residencyApplication']);
export const applicationQuery = (id: string) =>
  queryOf(ResidencyApplicationDetailDocument, { id }, ['residencyApplication', 'file']);
export const expertsQuery = queryOf(EligibleExpertsDocument, {});

/** Null means "not there for you": the page says so. */
export async function loadApplication(queries: QueryClient, id: string): Promise<void> {
  const { residencyApplication } = await queries.ensureQueryData(applicationQuery(id));
  if (residencyApplication === null) throw new RequestError('NOT_FOUND');
}
