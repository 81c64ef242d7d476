import { APPLICATION_STATES, applicationMachine } from '@aim/domain/residency/application';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { ClockMark, useClockText } from '../../../features/residency/application/clock-line.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  ApplicationClockPartsFragmentDoc,
  StaffResidencyApplicationsDocument,
  type StaffResidencyApplicationsQuery,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { useKeyset } from '../list/keyset.ts';
import { StateList } from '../list/state-list.tsx';
import { APPLICATION_SORTS, applicationFilter, applicationsSearch } from './applications-search.ts';

type Row = StaffResidencyApplicationsQuery['residencyApplications']['items'][number];
const FIRST = 50;
const hrefOf = ({ id }: Row) => pathTo('/staff/residency/applications/$id', { id });

/** Applications for residency, the oldest first: whose turn it is and how much time is left. */
export function ApplicationsPage() {
  const { t, locale, format } = useLanguage();
  const clockText = useClockText('short');
  const [address, change] = useSearchState(applicationsSearch);
  const filter = useMemo(() => applicationFilter(address), [address]);
  const { sort } = address;
  const list = useKeyset({
    document: StaffResidencyApplicationsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ residencyApplications: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['residencyApplication'],
  });
  const stateName = (one: (typeof APPLICATION_STATES)[number]) =>
    one === 'DECISION' ? t('application.decisionTitle') : applicationMachine.states[one].label[locale];
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'organisation',
      header: t('application.organisation'),
      names: true,
      width: 'medium',
      cell: (row) => (
        <TextLink plain href={hrefOf(row)}>
          {row.organisation?.name ?? row.reference}
        </TextLink>
      ),
    },
    {
      id: 'reference',
      header: t('application.reference'),
      cell: ({ reference }) => <span className="figures">{reference}</span>,
    },
    {
      id: 'state',
      header: t('application.state'),
      cell: (row) => <ApplicationTag state={row.state} label={stateName(row.state)} />,
    },
    {
      id: 'clock',
      header: t('application.clockColumn'),
      width: 'wide',
      cell: ({ totalClock }) => {
        const clock = readFragment(ApplicationClockPartsFragmentDoc, totalClock);
        if (!clock) return '—';
        return (
          <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
            <ClockMark short mark={clock.mark} />
            <span className={clock.isOverdue ? 'text-danger' : ''}>{clockText(clock)}</span>
          </span>
        );
      },
    },
    {
      id: 'submittedAt',
      header: t('application.submittedAt'),
      sortable: true,
      cell: ({ submittedAt }) => (submittedAt === null ? '—' : format.date(submittedAt, 'short')),
    },
  ];
  return (
    <StateList
      title={t('application.staffTitle')}
      screen="residencyApplications"
      path="/staff/residency/applications"
      builtIn={[
        { id: 'all', label: t('application.viewAll'), search: {} },
        { id: 'agency', label: t('application.viewAgency'), search: { turn: 'agency' } },
      ]}
      searchLabel={t('application.search')}
      states={{ legend: t('application.state'), values: APPLICATION_STATES, nameOf: stateName }}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ organisation, reference }) => organisation?.name ?? reference}
      hrefOf={hrefOf}
      address={address}
      change={change}
      sorts={APPLICATION_SORTS}
      isFiltered={Object.keys(filter).length > 0}
      nothingFound={t('application.nothingFound')}
      cleared={{ turn: '' }}
      first={{ title: t('application.staffEmpty'), text: t('application.staffEmptyText') }}
    />
  );
}
