import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import * as z from 'zod/mini';
import { bookingQuery } from '../../../features/spaces/booking-query.ts';
import { BookingTag } from '../../../features/spaces/booking-tag.tsx';
import { BookingActions } from '../../../features/spaces/bookings/booking-actions.tsx';
import { ChargeLines } from '../../../features/spaces/bookings/charge-lines.tsx';
import { RoomPlace } from '../../../features/spaces/bookings/room-place.tsx';
import { spanText } from '../../../features/spaces/span-text.ts';
import type { OneBookingQuery } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

type Booking = NonNullable<OneBookingQuery['booking']>;
const search = z.object({ door: z._default(z.string(), '') });

/** One booking: when and where, what may be done with it, its series and what happened to it. */
export function BookingPage() {
  const { t, format } = useLanguage();
  const { id } = useParams({ strict: false }) as { id: string };
  const [{ door }] = useSearchState(search);
  const { data } = useSuspenseQuery(bookingQuery(id));
  const { booking } = data;
  if (booking === null) return null;
  const zone = booking.centre?.zone ?? 'Asia/Baku';
  return (
    <PageBody
      header={
        <PageHead
          large
          title={booking.title === '' ? (booking.resource?.name ?? '') : booking.title}
          lead={spanText(booking, zone, format)}
          tags={<BookingTag state={booking.state} label={booking.stateLabel} />}
          places={[{ label: t('bookings.title'), href: pathTo('/app/bookings') }]}
          actions={
            <>
              <BookingActions of={booking} doorCode={door} />
              <LinkButton href={booking.icsUrl} icon={<CalendarPlus aria-hidden="true" className="size-4" />}>
                {t('bookings.ics')}
              </LinkButton>
            </>
          }
        />
      }
      notice={<StateNotice of={booking} />}
    >
      <SummaryList entries={entriesOf(booking, zone)} />
      {booking.series === null ? null : <Series of={booking.series} current={booking.id} zone={zone} />}
      {booking.resource === null || booking.centre === null ? null : (
        <Panel lines={3}>
          <RoomPlace slug={booking.centre.slug} resourceId={booking.resource.id} />
        </Panel>
      )}
      {booking.charges.length === 0 ? null : (
        <section className="grid gap-3">
          <h2 className="font-display text-xl font-semibold">{t('bookings.account')}</h2>
          <ChargeLines lines={booking.charges.map((charge) => ({ charge, of: null }))} />
        </section>
      )}
      <section className="grid gap-3">
        <h2 className="font-display text-xl font-semibold">{t('bookings.history')}</h2>
        <Timeline
          entries={[...booking.history].reverse().map(({ at, stateLabel, actor, reason }) => ({
            id: `${at} ${stateLabel}`,
            at: format.dateTime(at, 'long', zone),
            instant: at,
            title: stateLabel,
            children: [actor, reason].filter(Boolean).join(': '),
          }))}
        />
      </section>
    </PageBody>
  );

  function entriesOf(of: Booking, inZone: string) {
    return [
      { term: t('bookings.where'), value: whereOf(of) },
      { term: t('bookings.zone'), value: format.zone(inZone, of.startsAt) },
      { term: t('book.people'), value: format.number(of.people) },
      ...(of.guests.length > 0
        ? [{ term: t('bookings.guests'), value: format.list(of.guests.map(({ email }) => email)) }]
        : []),
      ...(of.price === null ? [] : [{ term: t('bookings.price'), value: moneyText(of.price, format) }]),
      ...(of.credits > 0 ? [{ term: t('bookings.credits'), value: format.number(of.credits) }] : []),
      { term: t('bookings.reference'), value: <span className="figures">{of.reference}</span> },
    ];
  }
  function whereOf({ resource, centre }: Booking) {
    return (
      <>
        {resource?.name} ({resource?.kindLabel})
        <span className="block">
          <TextLink href={`/${document.documentElement.lang}/spaces/${centre?.slug ?? ''}`}>{centre?.name}</TextLink>,{' '}
          {centre?.address}, {centre?.cityLabel}
        </span>
      </>
    );
  }
}

/** What is to be known now: an answer that is awaited, until when to arrive, why it was refused. */
function StateNotice({ of }: { readonly of: Booking }) {
  const { t, format } = useLanguage();
  const zone = of.centre?.zone ?? 'Asia/Baku';
  const at = (instant: string) => format.dateTime(instant, 'dayMonth', zone);
  if (of.state === 'PENDING') return <Notice title={t('bookings.pendingText')} />;
  if (of.state === 'HELD' && of.holdExpiresAt !== null)
    return <Notice tone="warn" title={t('bookings.heldText', { until: at(of.holdExpiresAt) })} />;
  if (of.decidedReason !== null && of.decidedReason !== '')
    return <Notice title={of.stateLabel}>{of.decidedReason}</Notice>;
  if (of.state === 'CONFIRMED')
    return (
      <Notice tone="ok" title={t('bookings.freeUntil', { until: at(of.freeCancelUntil) })}>
        {of.checkInUntil === null ? null : t('bookings.arriveBy', { until: at(of.checkInUntil) })}
      </Notice>
    );
  if (of.state === 'NO_SHOW') return <Notice tone="warn" title={t('bookings.noShowText')} />;
  return of.isLate ? <Notice tone="warn" title={t('bookings.lateText')} /> : null;
}

interface SeriesProps {
  readonly of: NonNullable<Booking['series']>;
  readonly current: string;
  readonly zone: string;
}

function Series({ of, current, zone }: SeriesProps) {
  const { t, format } = useLanguage();
  return (
    <section className="grid gap-2">
      <h2 className="font-display text-xl font-semibold">{t('bookings.series')}</h2>
      <p className="text-ink-2 first-letter:uppercase">{of.summary}</p>
      <ol className="divide-y divide-line border-y border-line">
        {of.bookings.map(({ id, startsAt, endsAt, state, stateLabel }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <TextLink
              plain
              href={pathTo('/app/bookings/$id', { id })}
              {...(id === current ? { 'aria-current': 'page' as const } : {})}
              className="inline-flex min-h-7 items-center aria-[current=page]:font-semibold"
            >
              {spanText({ startsAt, endsAt }, zone, format)}
            </TextLink>
            <BookingTag state={state} label={stateLabel} />
          </li>
        ))}
      </ol>
    </section>
  );
}
