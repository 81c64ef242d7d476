import { APPEAL_STATES, appealMachine } from '@aim/domain/residency/appeal';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { AppealTag } from '../../../features/residency/appeals/appeal-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  AppealPartsFragmentDoc,
  type ResidencyAppealFilter,
  type ResidencyAppealSort,
  StaffAppealsDocument,
  type StaffAppealsQuery,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { listOf, useSearchState } from '../../../lib/search-state.ts';
import { useKeyset } from '../list/keyset.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';
import { StateList } from '../list/state-list.tsx';

type Row = StaffAppealsQuery['residencyAppeals']['items'][number];
const FIRST = 50;
const SORTS: Sorts<ResidencyAppealSort> = {
  OLDEST: { by: 'filed', direction: 'asc' },
  NEWEST: { by: 'filed', direction: 'desc' },
};
const appealsSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(APPEAL_STATES),
  sort: z._default(z.enum(['OLDEST', 'NEWEST'] satisfies ResidencyAppealSort[]), 'NEWEST'),
});

/** The matter opens where it is decided: with the application, or with the resident. */
const hrefOf = ({ applicationId, residencyId }: Row) =>
  applicationId === null
    ? pathTo('/staff/residents/$id', { id: residencyId ?? '' })
    : pathTo('/staff/residency/applications/$id', { id: applicationId });

/** Appeals, with the last day to answer each. */
export function AppealsPage() {
  const { t, locale, format } = useLanguage();
  const [address, change] = useSearchState(appealsSearch);
  const { search, state, sort } = address;
  const filter = useMemo<ResidencyAppealFilter>(
    () => ({ ...(search === '' ? {} : { search }), ...(state.length === 0 ? {} : { state }) }),
    [search, state],
  );
  const list = useKeyset({
    document: StaffAppealsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ residencyAppeals: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['residencyApplication', 'residency'],
  });
  const partsOf = (row: Row) => readFragment(AppealPartsFragmentDoc, row);
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'organisation',
      header: t('appeal.organisation'),
      names: true,
      width: 'medium',
      cell: (row) => (
        <TextLink plain href={hrefOf(row)}>
          {row.organisation?.name ?? '—'}
        </TextLink>
      ),
    },
    {
      id: 'state',
      header: t('appeal.state'),
      cell: (row) => <AppealTag state={partsOf(row).state} label={partsOf(row).stateLabel} />,
    },
    {
      id: 'against',
      header: t('appeal.against'),
      width: 'wide',
      cell: (row) => partsOf(row).againstLabel,
    },
    {
      id: 'due',
      header: t('appeal.dueOn'),
      cell: (row) => {
        const { dueOn, isOverdue, state: now } = partsOf(row);
        if (dueOn === null || now !== 'FILED') return '—';
        return <span className={isOverdue ? 'text-danger' : ''}>{format.day(dueOn, 'short')}</span>;
      },
    },
    {
      id: 'filed',
      header: t('appeal.filed'),
      sortable: true,
      cell: (row) => format.date(partsOf(row).filedAt, 'short'),
    },
  ];
  return (
    <StateList
      title={t('appeal.listTitle')}
      screen="residencyAppeals"
      path="/staff/residency/appeals"
      builtIn={[
        { id: 'all', label: t('appeal.viewAll'), search: {} },
        { id: 'open', label: t('appeal.viewOpen'), search: { state: 'FILED', sort: 'OLDEST' } },
      ]}
      searchLabel={t('appeal.search')}
      states={{
        legend: t('appeal.state'),
        values: APPEAL_STATES,
        nameOf: (one) => appealMachine.states[one].label[locale],
      }}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ organisation }) => organisation?.name ?? '—'}
      hrefOf={hrefOf}
      address={address}
      change={change}
      sorts={SORTS}
      isFiltered={Object.keys(filter).length > 0}
      nothingFound={t('appeal.nothingFound')}
      first={{ title: t('appeal.none'), text: t('appeal.noneText') }}
    />
  );
}
