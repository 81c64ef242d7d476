import { REPORT_STATES } from '@aim/domain/residency/report';
import * as z from 'zod/mini';
import type { ResidencyReportFilter, ResidencyReportSort, ResidencyReportTurn } from '../../../gql/graphql.ts';
import { listOf } from '../../../lib/search-state.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';

export const REPORT_SORTS: Sorts<ResidencyReportSort> = {
  DUE_FIRST: { by: 'due', direction: 'asc' },
  DUE_LAST: { by: 'due', direction: 'desc' },
};
export const TURNS = ['LATE', 'AGENCY', 'AUDITOR', 'BELOW_SHARE'] as const satisfies ResidencyReportTurn[];

export const reportsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(REPORT_STATES),
  turn: z._default(z.enum(['', ...TURNS]), ''),
  sort: z._default(z.enum(['DUE_FIRST', 'DUE_LAST'] satisfies ResidencyReportSort[]), 'DUE_FIRST'),
});
export type ReportsSearch = z.output<typeof reportsSearch>;

/** Only what was asked for, so that the same question has one key. */
export function reportFilter({ search, state, turn }: ReportsSearch): ResidencyReportFilter {
  return {
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(turn === '' ? {} : { turn }),
  };
}
