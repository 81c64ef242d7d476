import { LEGAL_FORMS } from '@aim/domain/organisations/legal-form';
import { ORGANISATION_STATES } from '@aim/domain/organisations/organisation';
import * as z from 'zod/mini';
import type { OrganisationFilter, OrganisationSort } from '../../gql/graphql.ts';
import { listOf } from '../../lib/search-state.ts';
import { listSearch, type Sorts } from './list/list-address.ts';

export const ORGANISATION_SORTS: Sorts<OrganisationSort> = {
  NAME_ASC: { by: 'name', direction: 'asc' },
  NAME_DESC: { by: 'name', direction: 'desc' },
  REGISTERED_ASC: { by: 'registeredAt', direction: 'asc' },
  REGISTERED_DESC: { by: 'registeredAt', direction: 'desc' },
};

const day = z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), '');

export const organisationsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(ORGANISATION_STATES),
  legalForm: listOf(LEGAL_FORMS),
  from: day,
  to: day,
  sort: z._default(
    z.enum(['NAME_ASC', 'NAME_DESC', 'REGISTERED_ASC', 'REGISTERED_DESC'] satisfies OrganisationSort[]),
    'REGISTERED_DESC',
  ),
});
export type OrganisationsSearch = z.output<typeof organisationsSearch>;

/** Only what was asked for, so that the same question has one key. */
export function organisationFilter({ search, state, legalForm, from, to }: OrganisationsSearch): OrganisationFilter {
  return {
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(legalForm.length === 0 ? {} : { legalForm }),
    ...(from === '' ? {} : { registeredFrom: from }),
    ...(to === '' ? {} : { registeredTo: to }),
  };
}
