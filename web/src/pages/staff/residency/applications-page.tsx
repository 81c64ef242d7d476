import { APPLICATION_STATES, applicationMachine } from '@aim/domain/residency/application';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useRouter } from '@tanstack/react-router';
import { CircleDot } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { useClockText } from '../../../features/residency/application/clock-line.tsx';
import { SavedViews } from '../../../features/views/saved-views.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  ApplicationClockPartsFragmentDoc,
  StaffResidencyApplicationsDocument,
  type StaffResidencyApplicationsQuery,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { ChoiceFilter } from '../list/choice-filter.tsx';
import { useKeyset } from '../list/keyset.ts';
import { sortFor } from '../list/list-address.ts';
import { RecordList } from '../list/record-list.tsx';
import { SearchBox } from '../list/search-box.tsx';
import { APPLICATION_SORTS, applicationFilter, applicationsSearch } from './applications-search.ts';

type Row = StaffResidencyApplicationsQuery['residencyApplications']['items'][number];
const FIRST = 50;
const hrefOf = ({ id }: Row) => pathTo('/staff/residency/applications/$id', { id });

/** Applications for residency, the oldest first: whose turn it is and how much time is left. */
export function ApplicationsPage() {
  const { t, locale, format } = useLanguage();
  const router = useRouter();
  const clockText = useClockText();
  const [address, change] = useSearchState(applicationsSearch);
  const filter = useMemo(() => applicationFilter(address), [address]);
  const { sort, state } = address;
  const list = useKeyset({
    document: StaffResidencyApplicationsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ residencyApplications: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['residencyApplication'],
  });
  const setSearch = useCallback((text: string) => change({ search: text }, { replace: true }), [change]);
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
      header: t('application.clockTotal'),
      width: 'medium',
      cell: ({ totalClock }) => {
        const clock = readFragment(ApplicationClockPartsFragmentDoc, totalClock);
        return clock ? <span className={clock.isOverdue ? 'text-danger' : ''}>{clockText(clock)}</span> : '—';
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
    <RecordList
      title={t('application.staffTitle')}
      views={
        <SavedViews
          screen="residencyApplications"
          path="/staff/residency/applications"
          address={router.state.location.search}
          builtIn={[
            { id: 'all', label: t('application.viewAll'), search: {} },
            { id: 'agency', label: t('application.viewAgency'), search: { turn: 'agency' } },
          ]}
          onGo={(href) => router.history.push(href)}
        />
      }
      filters={
        <FilterBar
          search={<SearchBox label={t('application.search')} value={address.search} onChange={setSearch} />}
          fields={[
            {
              id: 'state',
              label: t('application.state'),
              icon: <CircleDot />,
              editor: (done) => (
                <ChoiceFilter
                  legend={t('application.state')}
                  options={APPLICATION_STATES.map((value) => ({ value, label: stateName(value) }))}
                  value={state}
                  onApply={(value) => {
                    change({ state: value.join(',') });
                    done();
                  }}
                />
              ),
            },
          ]}
          active={state.length > 0 ? [{ id: 'state', text: format.list(state.map(stateName)) }] : []}
          onRemove={() => change({ state: '' })}
          onClear={() => change({ state: '' })}
        />
      }
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ organisation, reference }) => organisation?.name ?? reference}
      hrefOf={hrefOf}
      address={address}
      change={change}
      sort={APPLICATION_SORTS[sort]}
      onSortChange={(wanted) => change({ sort: sortFor(APPLICATION_SORTS, wanted, sort) })}
      empty={
        Object.keys(filter).length > 0 ? (
          <EmptyState
            kind="filtered"
            title={t('application.nothingFound')}
            onClear={() => change({ search: '', state: '', turn: '' })}
          />
        ) : (
          <EmptyState kind="first" title={t('application.staffEmpty')}>
            {t('application.staffEmptyText')}
          </EmptyState>
        )
      }
    />
  );
}
