import type { DataColumn } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useMemo } from 'react';
import { BookingTag } from '../../../features/spaces/booking-tag.tsx';
import { spanText } from '../../../features/spaces/span-text.ts';
import { CentreTabs } from '../../../features/spaces-desk/centre-tabs.tsx';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { CentreBookingsDocument, type CentreBookingsQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { ExportButton } from '../list/export-button.tsx';
import { exportHref } from '../list/fetch-export.ts';
import { useKeyset } from '../list/keyset.ts';
import { sortFor } from '../list/list-address.ts';
import { RecordList } from '../list/record-list.tsx';
import { BookingFilters } from './booking-filters.tsx';
import { BOOKING_SORTS, bookingFilter, bookingsSearch } from './bookings-search.ts';

type Row = CentreBookingsQuery['bookings']['items'][number];
const FIRST = 50;
const CLEARED = { search: '', state: '', room: '', from: '', to: '' };

/** Every booking of a centre; the filters are the address and what is taken away. */
export function BookingsPage() {
  const { t, format } = useLanguage();
  const centre = useCentre();
  const [address, change] = useSearchState(bookingsSearch);
  const filter = useMemo(() => bookingFilter(address, centre.id), [address, centre.id]);
  const { sort } = address;
  const list = useKeyset({
    document: CentreBookingsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ bookings: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['booking', 'bookingSeries'],
  });
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'title',
      header: t('desk.booking'),
      names: true,
      width: 'medium',
      cell: ({ title, reference }) => (title === '' ? reference : title),
    },
    {
      id: 'when',
      header: t('desk.when'),
      width: 'wide',
      sortable: true,
      cell: (row) => <span className="figures">{spanText(row, centre.zone, format)}</span>,
    },
    { id: 'room', header: t('desk.room'), cell: ({ resource }) => resource?.name ?? '—' },
    { id: 'state', header: t('desk.state'), cell: (row) => <BookingTag state={row.state} label={row.stateLabel} /> },
    { id: 'owner', header: t('desk.owner'), cell: ({ owner }) => owner?.fullName ?? '—' },
    { id: 'people', header: t('desk.howMany'), cell: ({ people }) => format.number(people) },
    {
      id: 'reference',
      header: t('desk.reference'),
      hiddenAtFirst: true,
      cell: ({ reference }) => <span className="figures">{reference}</span>,
    },
  ];
  return (
    <RecordList
      title={`${centre.name}: ${t('desk.bookings')}`}
      actions={
        centre.allowedActions.includes('centre.export') ? <ExportButton href={exportHref('bookings', filter)} /> : null
      }
      views={<CentreTabs slug={centre.slug} current="bookings" />}
      filters={<BookingFilters centre={centre} address={address} change={change} />}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ title, reference }) => (title === '' ? reference : title)}
      address={address}
      change={change}
      sort={BOOKING_SORTS[sort]}
      onSortChange={(wanted) => change({ sort: sortFor(BOOKING_SORTS, wanted, sort) })}
      empty={
        Object.keys(filter).length > 1 ? (
          <EmptyState kind="filtered" title={t('desk.nothingFound')} onClear={() => change(CLEARED)} />
        ) : (
          <EmptyState kind="first" title={t('desk.noBookings')} />
        )
      }
    />
  );
}
