import type { QueryClient } from '@tanstack/react-query';
import { StaffCentreDocument, type StaffCentreQuery } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export type ShownCentre = NonNullable<StaffCentreQuery['centre']>;

export const centreQuery = (slug: string) => queryOf(StaffCentreDocument, { slug }, ['resource']);

/** Null means "not there": the page says so. */
export async function loadCentre(queries: QueryClient, slug: string): Promise<void> {
  const { centre } = await queries.ensureQueryData(centreQuery(slug));
  if (centre === null) throw new RequestError('NOT_FOUND');
}
