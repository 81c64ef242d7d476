import { LANDING_STATES } from '@aim/domain/residency/landing';
import * as z from 'zod/mini';
import type { SoftLandingFilter, SoftLandingSort } from '../../../gql/graphql.ts';
import { listOf } from '../../../lib/search-state.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';

export const LANDING_SORTS: Sorts<SoftLandingSort> = {
  NEWEST: { by: 'requested', direction: 'desc' },
  OLDEST: { by: 'requested', direction: 'asc' },
};

export const softLandingsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(LANDING_STATES),
  turn: z._default(z.enum(['', 'agency', 'mine']), ''),
  sort: z._default(z.enum(['NEWEST', 'OLDEST'] satisfies SoftLandingSort[]), 'NEWEST'),
});

/** Only what was asked for, so that the same question has one key. */
export function softLandingFilter({ search, state, turn }: z.output<typeof softLandingsSearch>): SoftLandingFilter {
  return {
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(turn === 'agency' ? { waitsForAgency: true } : {}),
    ...(turn === 'mine' ? { isMine: true } : {}),
  };
}
