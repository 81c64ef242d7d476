import { Button } from '@aim/ui/button.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useRouter } from '@tanstack/react-router';
import { BadgeCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { organisationHref, useOrganisationColumns } from '../../features/organisations/staff-columns.tsx';
import { OrganisationPeek } from '../../features/organisations/staff-peek.tsx';
import { VerifyMany } from '../../features/organisations/staff-verify-many.tsx';
import type { Chosen } from '../../features/organisations/staff-verify-runner.ts';
import { SavedViews } from '../../features/views/saved-views.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  CountOrganisationsDocument,
  StaffOrganisationRowFragmentDoc,
  StaffOrganisationsDocument,
} from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';
import { useSearchState } from '../../lib/search-state.ts';
import { allOrganisations } from './all-organisations.ts';
import { ExportButton } from './list/export-button.tsx';
import { exportHref } from './list/fetch-export.ts';
import { useKeyset } from './list/keyset.ts';
import { sortFor } from './list/list-address.ts';
import { RecordList } from './list/record-list.tsx';
import { OrganisationFilters } from './organisation-filters.tsx';
import { ORGANISATION_SORTS, organisationFilter, organisationsSearch } from './organisations-search.ts';

const PATH = '/staff/organisations';
const FIRST = 50;

/** Every organisation of the platform: find, compare, verify. */
export function OrganisationsPage() {
  const { t, format } = useLanguage();
  const router = useRouter();
  const [address, change] = useSearchState(organisationsSearch);
  const filter = useMemo(() => organisationFilter(address), [address]);
  const { sort } = address;
  const list = useKeyset({
    document: StaffOrganisationsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ organisations: { items, pageInfo } }) => ({
      items: readFragment(StaffOrganisationRowFragmentDoc, items),
      ...pageInfo,
    }),
    types: ['organisation'],
  });
  const columns = useOrganisationColumns();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const [isVerifying, setVerifying] = useState(false);
  const question = JSON.stringify(filter);
  useEffect(() => setChosen(new Map()), [question]);

  function choose(ids: ReadonlySet<string>): void {
    const known = new Map([...chosen, ...list.items.map((row) => [row.id, row] as const)]);
    setChosen(new Map([...ids].flatMap((id) => [known.get(id)].flatMap((one) => (one ? [[id, one] as const] : [])))));
  }

  const isFiltered = Object.keys(filter).length > 0;
  const isAll = list.count !== undefined && chosen.size === list.count;
  return (
    <>
      <RecordList
        title={t('work.organisations')}
        actions={<ExportButton href={exportHref('organisations', filter, sort)} />}
        views={
          <SavedViews
            screen="organisations"
            path={PATH}
            address={router.state.location.search}
            builtIn={[
              { id: 'all', label: t('records.all'), search: {} },
              {
                id: 'unverified',
                label: t('records.unverified'),
                search: { sort: 'REGISTERED_ASC', state: 'UNVERIFIED' },
              },
            ]}
            onGo={(href) => router.history.push(href)}
          />
        }
        filters={<OrganisationFilters address={address} change={change} />}
        list={list}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        hrefOf={organisationHref}
        address={address}
        change={change}
        sort={ORGANISATION_SORTS[sort]}
        onSortChange={(wanted) => change({ sort: sortFor(ORGANISATION_SORTS, wanted, sort) })}
        empty={
          isFiltered ? (
            <EmptyState
              kind="filtered"
              title={t('records.nothingFound')}
              onClear={() => change({ search: '', state: '', legalForm: '', from: '', to: '' })}
            />
          ) : (
            <EmptyState kind="first" title={t('records.noOrganisations')}>
              {t('records.noOrganisationsText')}
            </EmptyState>
          )
        }
        peek={(props) => <OrganisationPeek key={props.id} {...props} />}
        selection={new Set(chosen.keys())}
        onSelectionChange={choose}
        {...(list.hasMore && list.count !== undefined && !list.countIsCapped
          ? {
              matching: {
                count: format.number(list.count),
                selected: isAll,
                onSelect: () => void allOrganisations(filter, sort).then(setChosen),
              },
            }
          : {})}
        bulkActions={
          <Button
            variant="primary"
            icon={<BadgeCheck aria-hidden="true" className="size-4" />}
            onClick={() => setVerifying(true)}
          >
            {t('organisations.verify')}
          </Button>
        }
        countExactly={async () => (await request(CountOrganisationsDocument, { filter })).countOrganisations}
      />
      {isVerifying ? (
        <VerifyMany
          chosen={[...chosen.values()]}
          onClose={(left) => {
            setVerifying(false);
            if (left !== null) choose(new Set(left));
          }}
        />
      ) : null}
    </>
  );
}
