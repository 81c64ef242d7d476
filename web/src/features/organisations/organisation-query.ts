import type { QueryClient } from '@tanstack/react-query';
import {
  OrganisationBlockersDocument,
  OrganisationDetailDocument,
  OrganisationMembersDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { request } from '../../lib/request.ts';
import { RequestError } from '../../lib/request-error.ts';

export const organisationQuery = (id: string) => queryOf(OrganisationDetailDocument, { id }, ['organisation']);
export const membersQuery = (id: string) =>
  queryOf(OrganisationMembersDocument, { id }, ['organisation', 'invitation', 'person']);

/** Null means "not there for you": the page says so. */
export async function loadOrganisation(queries: QueryClient, id: string): Promise<void> {
  const { organisation } = await queries.ensureQueryData(organisationQuery(id));
  if (organisation === null) throw new RequestError('NOT_FOUND');
}

/** What stands in the way of an action. */
export async function organisationBlockers(id: string, action: string) {
  const { organisation } = await request(OrganisationBlockersDocument, { id, action });
  return organisation?.blockers ?? [];
}
