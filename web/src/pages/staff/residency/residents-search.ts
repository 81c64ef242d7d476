import { RESIDENCY_STATES } from '@aim/domain/residency/residency';
import * as z from 'zod/mini';
import type { ResidentFilter, ResidentSort } from '../../../gql/graphql.ts';
import { listOf } from '../../../lib/search-state.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';

export const RESIDENT_SORTS: Sorts<ResidentSort> = {
  NAME_ASC: { by: 'holder', direction: 'asc' },
  STARTED_DESC: { by: 'since', direction: 'desc' },
  STARTED_ASC: { by: 'since', direction: 'asc' },
};

export const residentsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(RESIDENCY_STATES),
  waits: z._default(z.enum(['', 'yes', 'paper']), ''),
  sort: z._default(z.enum(['NAME_ASC', 'STARTED_DESC', 'STARTED_ASC'] satisfies ResidentSort[]), 'STARTED_DESC'),
});

/** Only what was asked for, so that the same question has one key. */
export function residentFilter({ search, state, waits }: z.output<typeof residentsSearch>): ResidentFilter {
  return {
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(waits === 'yes' ? { waitsForApproval: true } : {}),
    ...(waits === 'paper' ? { hasOpenPaper: true } : {}),
  };
}
