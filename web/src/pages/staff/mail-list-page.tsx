import { MAIL_STATES, mailMachine } from '@aim/domain/notifications/mail';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { useRouter } from '@tanstack/react-router';
import { CircleDot } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { mailHref, useMailColumns } from '../../features/mail/mail-columns.tsx';
import { MailPeek } from '../../features/mail/mail-peek.tsx';
import { SavedViews } from '../../features/views/saved-views.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { MailRowFragmentDoc, StaffMailsDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useSearchState } from '../../lib/search-state.ts';
import { ChoiceFilter } from './list/choice-filter.tsx';
import { useKeyset } from './list/keyset.ts';
import { RecordList } from './list/record-list.tsx';
import { SearchBox } from './list/search-box.tsx';
import { mailFilter, mailSearch } from './mail-search.ts';

const FIRST = 50;

/** The outbox: what left, what waits, what could not be delivered. */
export function MailListPage() {
  const { t, locale, format } = useLanguage();
  const router = useRouter();
  const [address, change] = useSearchState(mailSearch);
  const filter = useMemo(() => mailFilter(address), [address]);
  const { search, state } = address;
  const setSearch = useCallback((text: string) => change({ search: text, peek: '' }, { replace: true }), [change]);
  const list = useKeyset({
    document: StaffMailsDocument,
    variables: { filter, first: FIRST },
    pageOf: ({ mails: { items, pageInfo } }) => ({ items: readFragment(MailRowFragmentDoc, items), ...pageInfo }),
    types: ['mail'],
  });
  const columns = useMailColumns();
  const labelOf = (one: (typeof MAIL_STATES)[number]) => mailMachine.states[one].label[locale];
  return (
    <RecordList
      title={t('work.mail')}
      lead={t('mail.lead')}
      views={
        <SavedViews
          screen="mail"
          path="/staff/mail"
          address={router.state.location.search}
          builtIn={[
            { id: 'all', label: t('records.all'), search: {} },
            { id: 'stuck', label: t('mail.stuck'), search: { state: 'HELD,FAILED' } },
          ]}
          onGo={(href) => router.history.push(href)}
        />
      }
      filters={
        <FilterBar
          search={<SearchBox label={t('mail.search')} value={search} onChange={setSearch} />}
          fields={[
            {
              id: 'state',
              label: t('mail.state'),
              icon: <CircleDot />,
              editor: (done) => (
                <ChoiceFilter
                  legend={t('mail.state')}
                  options={MAIL_STATES.map((value) => ({ value, label: labelOf(value) }))}
                  value={state}
                  onApply={(value) => {
                    change({ state: value.join(','), peek: '' });
                    done();
                  }}
                />
              ),
            },
          ]}
          active={state.length > 0 ? [{ id: 'state', text: format.list(state.map(labelOf)) }] : []}
          onRemove={() => change({ state: '' })}
          onClear={() => change({ state: '' })}
        />
      }
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ subject }) => subject}
      hrefOf={mailHref}
      address={address}
      change={change}
      empty={
        Object.keys(filter).length > 0 ? (
          <EmptyState
            kind="filtered"
            title={t('records.nothingFound')}
            onClear={() => change({ search: '', state: '' })}
          />
        ) : (
          <EmptyState kind="first" title={t('mail.emptyTitle')}>
            {t('mail.emptyText')}
          </EmptyState>
        )
      }
      peek={(props) => <MailPeek key={props.id} {...props} />}
    />
  );
}
