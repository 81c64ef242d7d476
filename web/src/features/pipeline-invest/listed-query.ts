import { ListedStartupDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';

/** Asked again at once when a consent changes: what is closed must not stay on the screen. */
export const listedQuery = (id: string) => ({
  ...queryOf(ListedStartupDocument, { id }, ['listing', 'startup']),
  staleTime: 0,
});
