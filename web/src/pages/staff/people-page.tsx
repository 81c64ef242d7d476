import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { personHref, usePersonColumns } from '../../features/people/person-columns.tsx';
import { PersonPeek } from '../../features/people/person-peek.tsx';
import { RecordedNotice } from '../../features/people/recorded-notice.tsx';
import { SavedViews } from '../../features/views/saved-views.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  CountPeopleDocument,
  StaffPeopleContactsDocument,
  type StaffPeopleContactsQuery,
  StaffPeopleDocument,
  type StaffPeopleQuery,
  type StaffPeopleQueryVariables,
  StaffPersonRowFragmentDoc,
  type TypedDocumentString,
} from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';
import { useSearchState } from '../../lib/search-state.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { ExportButton } from './list/export-button.tsx';
import { exportHref } from './list/fetch-export.ts';
import { useKeyset } from './list/keyset.ts';
import { columnsFrom, sortFor } from './list/list-address.ts';
import { RecordList } from './list/record-list.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PERSON_SORTS, peopleSearch, personFilter } from './people-search.ts';

const PATH = '/staff/people';
const FIRST = 50;

type Answer = StaffPeopleQuery | StaffPeopleContactsQuery;

/** Everybody with an account; contacts are asked for only when their column is shown. */
export function PeoplePage() {
  const { t } = useLanguage();
  const router = useRouter();
  const viewer = useViewer();
  const [address, change] = useSearchState(peopleSearch);
  const filter = useMemo(() => personFilter(address), [address]);
  const { sort } = address;
  const columns = usePersonColumns();
  const shown = columnsFrom(address.columns, columns);
  const withContacts = shown !== undefined && !shown.hidden.includes('email');
  const list = useKeyset({
    document: (withContacts ? StaffPeopleContactsDocument : StaffPeopleDocument) as TypedDocumentString<
      Answer,
      StaffPeopleQueryVariables
    >,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ people: { items, pageInfo } }: Answer) => ({
      items: items.map((item) => ({
        ...readFragment(StaffPersonRowFragmentDoc, item),
        ...('email' in item ? { email: item.email } : {}),
      })),
      ...pageInfo,
    }),
    types: ['person'],
  });
  const isAdmin = viewer.roles.some(({ role }) => role === 'ADMIN');
  return (
    <RecordList
      title={t('work.people')}
      actions={isAdmin ? <ExportButton href={exportHref('people', filter, sort)} /> : null}
      notice={withContacts ? <RecordedNotice /> : null}
      views={
        <SavedViews
          screen="people"
          path={PATH}
          address={router.state.location.search}
          builtIn={[
            { id: 'all', label: t('records.all'), search: {} },
            { id: 'staff', label: t('people.staff'), search: { staff: 'yes' } },
            { id: 'closed', label: t('people.closed'), search: { account: 'closed' } },
          ]}
          onGo={(href) => router.history.push(href)}
        />
      }
      filters={<PeopleFilters address={address} change={change} />}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ fullName }) => fullName}
      hrefOf={personHref}
      address={address}
      change={change}
      sort={PERSON_SORTS[sort]}
      onSortChange={(wanted) => change({ sort: sortFor(PERSON_SORTS, wanted, sort) })}
      empty={
        Object.keys(filter).length > 0 ? (
          <EmptyState
            kind="filtered"
            title={t('records.nothingFound')}
            onClear={() => change({ search: '', role: '', staff: '', account: '' })}
          >
            {address.search === '' ? null : t('people.searchHelp')}
          </EmptyState>
        ) : (
          <EmptyState kind="first" title={t('people.empty')} />
        )
      }
      peek={(props) => <PersonPeek key={props.id} {...props} />}
      countExactly={async () => (await request(CountPeopleDocument, { filter })).countPeople}
    />
  );
}
