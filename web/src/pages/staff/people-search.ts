import { ROLES } from '@aim/domain/kernel/policy';
import * as z from 'zod/mini';
import type { PersonFilter, PersonSort } from '../../gql/graphql.ts';
import { listOf } from '../../lib/search-state.ts';
import { listSearch, type Sorts } from './list/list-address.ts';

export const PERSON_SORTS: Sorts<PersonSort> = {
  NAME_ASC: { by: 'name', direction: 'asc' },
  NAME_DESC: { by: 'name', direction: 'desc' },
  CREATED_DESC: { by: 'createdAt', direction: 'desc' },
  LAST_SEEN_DESC: { by: 'lastSeenAt', direction: 'desc' },
};

export const peopleSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  role: listOf(ROLES),
  staff: z._default(z.enum(['', 'yes']), ''),
  account: z._default(z.enum(['', 'open', 'closed']), ''),
  sort: z._default(
    z.enum(['NAME_ASC', 'NAME_DESC', 'CREATED_DESC', 'LAST_SEEN_DESC'] satisfies PersonSort[]),
    'NAME_ASC',
  ),
});
export type PeopleSearch = z.output<typeof peopleSearch>;

/** Only what was asked for, so that the same question has one key. */
export function personFilter({ search, role, staff, account }: PeopleSearch): PersonFilter {
  return {
    ...(search === '' ? {} : { search }),
    ...(role.length === 0 ? {} : { role }),
    ...(staff === '' ? {} : { staffOnly: true }),
    ...(account === '' ? {} : { disabled: account === 'closed' }),
  };
}
