import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  BookingLinePartsFragmentDoc,
  type BookingState,
  type BookingTime,
  MyBookingsDocument,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { request } from '../../../lib/request.ts';
import { BookingTag } from '../booking-tag.tsx';
import { spanText } from '../span-text.ts';

const FIRST = 50;

/** One's own bookings, those to come or those behind. */
export function BookingList({ when }: { readonly when: BookingTime }) {
  const { t, format } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['my-bookings', when],
    queryFn: ({ pageParam }) => request(MyBookingsDocument, { when, first: FIRST, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myBookings: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    meta: { types: ['booking', 'bookingSeries'] },
  });
  const items = data.pages.flatMap(({ myBookings }) => readFragment(BookingLinePartsFragmentDoc, myBookings.items));
  if (items.length === 0)
    return (
      <EmptyState
        kind="first"
        title={t(when === 'COMING' ? 'bookings.noneComing' : 'bookings.nonePast')}
        action={
          <LinkButton variant="primary" href={pathTo('/app/book')}>
            {t('bookings.book')}
          </LinkButton>
        }
      />
    );
  return (
    <div className="grid gap-3">
      {items.map(({ id, title, state, stateLabel, startsAt, endsAt, resource, centre, ...cost }) => (
        <Card
          key={id}
          title={spanText({ startsAt, endsAt }, centre?.zone ?? 'Asia/Baku', format)}
          detail={`${resource?.name ?? ''} · ${centre?.name ?? ''}, ${centre?.cityLabel ?? ''}`}
          trailing={<BookingTag state={state} label={stateLabel} />}
          href={pathTo('/app/bookings/$id', { id })}
        >
          {title === '' ? null : <p>{title}</p>}
          <Cost of={cost} state={state} />
        </Card>
      ))}
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  );
}

interface CostProps {
  readonly of: { readonly price: MoneyLike | null; readonly credits: number; readonly isCharged: boolean };
  readonly state: BookingState;
}
type MoneyLike = Parameters<typeof moneyText>[0];

const ENDED: readonly BookingState[] = ['CANCELLED', 'REJECTED', 'EXPIRED'];

/** What a stay costs, and what one that was given back would have. */
function Cost({ of: { price, credits, isCharged }, state }: CostProps) {
  const { t, format } = useLanguage();
  const parts = [
    ...(price === null ? [] : [moneyText(price, format)]),
    ...(credits === 0 ? [] : [t('bookings.creditsUsed', { count: credits })]),
  ];
  if (parts.length === 0) return null;
  return (
    <p className="figures text-ui text-ink-2">
      {isCharged || !ENDED.includes(state) ? parts.join(' · ') : t('bookings.notCharged', { price: parts.join(' · ') })}
    </p>
  );
}
