import { APPLICATION_STATES } from '@aim/domain/residency/application';
import * as z from 'zod/mini';
import type { ResidencyApplicationFilter, ResidencyApplicationSort } from '../../../gql/graphql.ts';
import { listOf } from '../../../lib/search-state.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';

export const APPLICATION_SORTS: Sorts<ResidencyApplicationSort> = {
  OLDEST: { by: 'submittedAt', direction: 'asc' },
  NEWEST: { by: 'submittedAt', direction: 'desc' },
};

export const applicationsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(APPLICATION_STATES),
  turn: z._default(z.enum(['', 'agency']), ''),
  sort: z._default(z.enum(['OLDEST', 'NEWEST'] satisfies ResidencyApplicationSort[]), 'OLDEST'),
});
export type ApplicationsSearch = z.output<typeof applicationsSearch>;

/** Only what was asked for, so that the same question has one key. */
export function applicationFilter({ search, state, turn }: ApplicationsSearch): ResidencyApplicationFilter {
  return {
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(turn === '' ? {} : { waitsForAgency: true }),
  };
}
