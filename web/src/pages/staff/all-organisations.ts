import type { Chosen } from '../../features/organisations/staff-verify-runner.ts';
import {
  type OrganisationFilter,
  type OrganisationSort,
  StaffOrganisationIdsDocument,
  type StaffOrganisationIdsQuery,
} from '../../gql/graphql.ts';
import { request } from '../../lib/request.ts';

/** Everything that the filter finds, page by page; only asked for while the count is not capped. */
export async function allOrganisations(
  filter: OrganisationFilter,
  sort: OrganisationSort,
): Promise<ReadonlyMap<string, Chosen>> {
  const found = new Map<string, Chosen>();
  for (let after: string | null = null; ; ) {
    const answer: StaffOrganisationIdsQuery = await request(StaffOrganisationIdsDocument, { filter, sort, after });
    const { items, pageInfo } = answer.organisations;
    for (const one of items) found.set(one.id, one);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
