import { StartupListingDocument } from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';

export const listingQuery = (id: string) => queryOf(StartupListingDocument, { id }, ['startup', 'listing']);
