import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { MyAccountDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { request } from '../../../lib/request.ts';
import { ChargeLines } from './charge-lines.tsx';

const FIRST = 50;

/** What one owes for rooms and what one got back, entry by entry. */
export function AccountList() {
  const { t, format } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['my-charges'],
    queryFn: ({ pageParam }) => request(MyAccountDocument, { first: FIRST, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myCharges: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    meta: { types: ['booking', 'bookingSeries'] },
  });
  const items = data.pages.flatMap(({ myCharges }) => myCharges.items);
  const sums = data.pages[0]?.mySpaceAccount;
  if (items.length === 0 || sums === undefined) return <EmptyState kind="first" title={t('bookings.accountNone')} />;
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">{t('bookings.accountLead')}</p>
      <div className="grid max-w-form grid-cols-2 gap-3">
        <MetricTile
          label={t('bookings.accountOwed')}
          value={moneyText(sums.net, format, sums.net.amount.endsWith('00'))}
        />
        <MetricTile
          label={t('bookings.accountCredits')}
          value={format.number(sums.creditsCharged - sums.creditsRefunded)}
        />
      </div>
      <ChargeLines
        lines={items.map(({ booking, ...charge }) => ({
          charge,
          of:
            booking === null
              ? null
              : {
                  text: `${booking.resource?.name ?? ''}, ${booking.reference}`,
                  href: pathTo('/app/bookings/$id', { id: booking.id }),
                },
        }))}
      />
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  );
}
