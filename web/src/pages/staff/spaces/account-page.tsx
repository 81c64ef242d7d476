import { addDays, dateOf, daysBetween, isCalendarDate } from '@aim/domain/kernel/zone';
import { ACCOUNT_DAYS_MAX } from '@aim/domain/spaces/charge';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { CalendarDays } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';
import { AccountSums } from '../../../features/spaces-desk/account-sums.tsx';
import { CentreTabs } from '../../../features/spaces-desk/centre-tabs.tsx';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { CentreChargesDocument, type CentreChargesQuery } from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { datesText } from '../list/dates-text.ts';
import { ExportButton } from '../list/export-button.tsx';
import { exportHref } from '../list/fetch-export.ts';
import { datesField } from '../list/filter-fields.tsx';
import { useKeyset } from '../list/keyset.ts';
import { listSearch } from '../list/list-address.ts';
import { RecordList } from '../list/record-list.tsx';
import { SearchBox } from '../list/search-box.tsx';

type Row = CentreChargesQuery['spaceCharges']['items'][number];
const FIRST = 50;
const MONTH_DAYS = 29;
const day = z._default(z.string().check(z.refine((text) => text === '' || isCalendarDate(text))), '');
const search = z.object({ ...listSearch, search: z._default(z.string(), ''), from: day, to: day });

/** What bookings of a centre were charged and given back: summed, listed and taken away. */
export function AccountPage() {
  const { t, format } = useLanguage();
  const centre = useCentre();
  const [address, change] = useSearchState(search);
  const to = address.to === '' ? dateOf(clock.now(), centre.zone) : address.to;
  const from = address.from === '' ? addDays(to, -MONTH_DAYS) : address.from;
  const days = daysBetween(from, to);
  const filter = useMemo(
    () => ({ centreId: centre.id, from, to, ...(address.search === '' ? {} : { search: address.search }) }),
    [centre.id, from, to, address.search],
  );
  const setSearch = useCallback((text: string) => change({ search: text }, { replace: true }), [change]);
  const list = useKeyset({
    document: CentreChargesDocument,
    variables: { filter, first: FIRST },
    pageOf: ({ spaceCharges: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['booking', 'bookingSeries'],
  });
  const isTooLong = days < 0 || days >= ACCOUNT_DAYS_MAX;
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'at',
      header: t('desk.when'),
      names: true,
      width: 'medium',
      cell: ({ at }) => <span className="figures">{format.dateTime(at, 'short', centre.zone)}</span>,
    },
    { id: 'person', header: t('desk.owner'), cell: ({ person }) => person?.fullName ?? '—' },
    { id: 'room', header: t('desk.room'), cell: ({ booking }) => booking?.resource?.name ?? '—' },
    {
      id: 'reference',
      header: t('desk.booking'),
      cell: ({ booking }) => <span className="figures">{booking?.reference ?? '—'}</span>,
    },
    {
      id: 'entry',
      header: t('desk.accountEntry'),
      width: 'medium',
      cell: ({ kindLabel, reasonLabel }) => `${kindLabel}: ${reasonLabel}`,
    },
    {
      id: 'amount',
      header: t('desk.accountAmount'),
      align: 'end',
      cell: ({ amount }) => (amount === null ? '—' : moneyText(amount, format, false)),
    },
    {
      id: 'credits',
      header: t('desk.credits'),
      align: 'end',
      cell: ({ credits }) => (credits === 0 ? '—' : format.number(credits)),
    },
    {
      id: 'actor',
      header: t('desk.accountActor'),
      hiddenAtFirst: true,
      cell: ({ actor }) => actor?.fullName ?? '—',
    },
  ];
  return (
    <RecordList
      title={`${centre.name}: ${t('desk.account')}`}
      actions={
        centre.allowedActions.includes('centre.export') ? (
          <ExportButton href={exportHref('space-charges', filter)} />
        ) : null
      }
      views={<CentreTabs slug={centre.slug} current="account" />}
      filters={
        <FilterBar
          search={<SearchBox label={t('desk.accountSearch')} value={address.search} onChange={setSearch} />}
          fields={[
            datesField({
              id: 'when',
              label: t('desk.when'),
              icon: <CalendarDays />,
              from,
              to,
              apply: (dates) => change(dates),
            }),
          ]}
          active={[{ id: 'when', text: datesText(from, to, t, format) }]}
          onRemove={() => change({ from: '', to: '' })}
          onClear={() => change({ from: '', to: '' })}
        />
      }
      notice={
        isTooLong ? (
          <Notice tone="warn" title={t('desk.usePeriod', { days: ACCOUNT_DAYS_MAX })} />
        ) : (
          <Panel lines={3}>
            <AccountSums centreId={centre.id} from={from} to={to} />
          </Panel>
        )
      }
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ booking, kindLabel }) => `${kindLabel}: ${booking?.reference ?? ''}`}
      address={address}
      change={change}
      empty={
        address.search === '' ? (
          <EmptyState kind="first" title={t('desk.accountNone')} />
        ) : (
          <EmptyState kind="filtered" title={t('desk.nothingFound')} onClear={() => change({ search: '' })} />
        )
      }
    />
  );
}
