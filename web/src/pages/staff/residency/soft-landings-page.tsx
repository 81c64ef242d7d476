import { LANDING_STATES, landingMachine } from '@aim/domain/residency/landing';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import { LandingTag } from '../../../features/residency/landing/landing-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type LandingPartsFragment, LandingPartsFragmentDoc, StaffSoftLandingsDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { useKeyset } from '../list/keyset.ts';
import { StateList } from '../list/state-list.tsx';
import { LANDING_SORTS, softLandingFilter, softLandingsSearch } from './soft-landings-search.ts';

type Row = LandingPartsFragment;
const FIRST = 50;
const hrefOf = ({ id }: Row) => pathTo('/staff/soft-landing/$id', { id });

/** Foreign companies on their way here: whose turn it is and what is overdue. */
export function SoftLandingsPage() {
  const { t, locale, format } = useLanguage();
  const [address, change] = useSearchState(softLandingsSearch);
  const filter = useMemo(() => softLandingFilter(address), [address]);
  const { sort } = address;
  const list = useKeyset({
    document: StaffSoftLandingsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ softLandingCases: { items, pageInfo } }) => ({
      items: [...readFragment(LandingPartsFragmentDoc, items)],
      ...pageInfo,
    }),
    types: ['softLandingCase'],
  });
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'company',
      header: t('landing.company'),
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
      header: t('landing.state'),
      cell: (row) => <LandingTag state={row.state} label={row.stateLabel} />,
    },
    {
      id: 'next',
      header: t('landing.nextStep'),
      width: 'wide',
      cell: ({ nextStep, nextDueOn, nextPartyLabel, isStepOverdue }) =>
        nextStep === null || nextDueOn === null ? (
          '—'
        ) : (
          <span className={isStepOverdue ? 'text-danger' : ''}>
            {nextPartyLabel}: {nextStep} · {format.day(nextDueOn, 'short')}
          </span>
        ),
    },
    {
      id: 'items',
      header: t('landing.checklist'),
      align: 'end',
      cell: ({ itemCount, openItems }) => (
        <span className="figures">
          {itemCount - openItems} / {itemCount}
        </span>
      ),
    },
    { id: 'officer', header: t('landing.officer'), cell: ({ officer }) => officer?.fullName ?? '—' },
    { id: 'goal', header: t('landing.goal'), width: 'medium', hiddenAtFirst: true, cell: ({ goalLabel }) => goalLabel },
    {
      id: 'requested',
      header: t('landing.requested'),
      sortable: true,
      cell: ({ requestedAt }) => format.date(requestedAt, 'short'),
    },
  ];
  return (
    <StateList
      title={t('landing.title')}
      screen="softLandings"
      path="/staff/soft-landing"
      builtIn={[
        { id: 'all', label: t('landing.viewAll'), search: {} },
        { id: 'agency', label: t('landing.viewAgency'), search: { turn: 'agency' } },
        { id: 'mine', label: t('landing.viewMine'), search: { turn: 'mine' } },
      ]}
      searchLabel={t('landing.search')}
      states={{
        legend: t('landing.state'),
        values: LANDING_STATES,
        nameOf: (state) => landingMachine.states[state].label[locale],
      }}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ organisation }) => organisation?.name ?? '—'}
      hrefOf={hrefOf}
      address={address}
      change={change}
      sorts={LANDING_SORTS}
      isFiltered={Object.keys(filter).length > 0}
      nothingFound={t('landing.nothingFound')}
      cleared={{ turn: '' }}
      first={{ title: t('landing.staffEmpty'), text: t('landing.staffEmptyText') }}
    />
  );
}
