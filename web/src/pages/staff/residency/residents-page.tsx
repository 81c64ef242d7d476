import { RESIDENCY_STATES, residencyMachine } from '@aim/domain/residency/residency';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import { MoratoriumActions, MoratoriumBar } from '../../../features/residency/moratorium/moratorium-bar.tsx';
import { ResidencyTag } from '../../../features/residency/residency-tag.tsx';
import { CountResidentsDocument, StaffResidentsDocument, type StaffResidentsQuery } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { useSearchState } from '../../../lib/search-state.ts';
import { useKeyset } from '../list/keyset.ts';
import { StateList } from '../list/state-list.tsx';
import { RESIDENT_SORTS, residentFilter, residentsSearch } from './residents-search.ts';

type Row = StaffResidentsQuery['residents']['items'][number];
const FIRST = 50;
const hrefOf = ({ id }: Row) => pathTo('/staff/residents/$id', { id });

/** The register as officers work with it: who is a resident, and which decisions wait for a second pair of eyes. */
export function ResidentsPage() {
  const { t, locale, format } = useLanguage();
  const [address, change] = useSearchState(residentsSearch);
  const filter = useMemo(() => residentFilter(address), [address]);
  const { sort } = address;
  const list = useKeyset({
    document: StaffResidentsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ residents: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['residency'],
  });
  const stateName = (one: Row['state']) => residencyMachine.states[one].label[locale];
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'holder',
      header: t('resident.holder'),
      names: true,
      width: 'medium',
      sortable: true,
      cell: (row) => (
        <TextLink plain href={hrefOf(row)}>
          {row.holderName}
        </TextLink>
      ),
    },
    {
      id: 'state',
      header: t('resident.state'),
      cell: (row) => <ResidencyTag state={row.state} label={row.stateLabel} />,
    },
    { id: 'number', header: t('resident.number'), cell: ({ number }) => <span className="figures">{number}</span> },
    { id: 'tin', header: t('resident.tin'), cell: ({ tin }) => <span className="figures">{tin}</span> },
    {
      id: 'since',
      header: t('resident.since'),
      sortable: true,
      cell: ({ startedOn }) => format.day(startedOn, 'short'),
    },
  ];
  return (
    <StateList
      title={t('resident.title')}
      actions={<MoratoriumActions />}
      notice={<MoratoriumBar />}
      screen="residents"
      path="/staff/residents"
      builtIn={[
        { id: 'all', label: t('resident.all'), search: {} },
        { id: 'waiting', label: t('resident.waiting'), search: { waits: 'yes' } },
        { id: 'papers', label: t('resident.papersWaiting'), search: { waits: 'paper' } },
      ]}
      searchLabel={t('resident.search')}
      states={{ legend: t('resident.state'), values: RESIDENCY_STATES, nameOf: stateName }}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ holderName }) => holderName}
      hrefOf={hrefOf}
      address={address}
      change={change}
      sorts={RESIDENT_SORTS}
      countExactly={async () => (await request(CountResidentsDocument, { filter })).countResidents}
      isFiltered={Object.keys(filter).length > 0}
      nothingFound={t('resident.nothingFound')}
      cleared={{ waits: '' }}
      first={{ title: t('resident.none'), text: t('resident.noneText') }}
    />
  );
}
