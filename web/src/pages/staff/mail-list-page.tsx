import { MAIL_STATES, mailMachine } from '@aim/domain/notifications/mail';
import { useMemo } from 'react';
import { mailHref, useMailColumns } from '../../features/mail/mail-columns.tsx';
import { MailPeek } from '../../features/mail/mail-peek.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { MailRowFragmentDoc, StaffMailsDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useSearchState } from '../../lib/search-state.ts';
import { useKeyset } from './list/keyset.ts';
import { StateList } from './list/state-list.tsx';
import { mailFilter, mailSearch } from './mail-search.ts';

const FIRST = 50;

/** The outbox: what left, what waits, what could not be delivered. */
export function MailListPage() {
  const { t, locale } = useLanguage();
  const [address, change] = useSearchState(mailSearch);
  const filter = useMemo(() => mailFilter(address), [address]);
  const list = useKeyset({
    document: StaffMailsDocument,
    variables: { filter, first: FIRST },
    pageOf: ({ mails: { items, pageInfo } }) => ({ items: readFragment(MailRowFragmentDoc, items), ...pageInfo }),
    types: ['mail'],
  });
  const columns = useMailColumns();
  const labelOf = (one: (typeof MAIL_STATES)[number]) => mailMachine.states[one].label[locale];
  return (
    <StateList
      title={t('work.mail')}
      lead={t('mail.lead')}
      screen="mail"
      path="/staff/mail"
      builtIn={[
        { id: 'all', label: t('records.all'), search: {} },
        { id: 'stuck', label: t('mail.stuck'), search: { state: 'HELD,FAILED' } },
      ]}
      searchLabel={t('mail.search')}
      states={{ legend: t('mail.state'), values: MAIL_STATES, nameOf: labelOf }}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ subject }) => subject}
      hrefOf={mailHref}
      address={address}
      change={change}
      isFiltered={Object.keys(filter).length > 0}
      nothingFound={t('records.nothingFound')}
      first={{ title: t('mail.emptyTitle'), text: t('mail.emptyText') }}
      peek={(props) => <MailPeek key={props.id} {...props} />}
    />
  );
}
