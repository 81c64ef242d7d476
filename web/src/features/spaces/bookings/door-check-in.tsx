import { Button } from '@aim/ui/button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CheckInBookingDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { isOpenForArrival } from '../arrival.ts';
import { doorVisitQuery } from '../spaces-query.ts';
import { timesText } from '../span-text.ts';

/** Somebody stands at a door: one button checks in the booking that is meant. */
export function DoorCheckIn({ code }: { readonly code: string }) {
  const { t, format } = useLanguage();
  const act = useAct();
  const checkIn = useCommand(CheckInBookingDocument);
  const { data } = useSuspenseQuery(doorVisitQuery(code));
  const { visit, problems } = data.doorVisit;
  if (visit === null)
    return (
      <Notice tone="danger" role="alert">
        {problems.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    );
  const { resource, booking } = visit;
  const zone = resource?.centre?.zone ?? 'Asia/Baku';
  const place = `${resource?.name ?? ''}, ${resource?.centre?.name ?? ''}`;
  if (booking === null)
    return (
      <Notice
        tone="warn"
        title={place}
        actions={
          <LinkButton href={`${pathTo('/app/book')}?centre=${resource?.centre?.slug ?? ''}&view=day`}>
            {t('bookings.book')}
          </LinkButton>
        }
      >
        {t('bookings.doorNothing')}
      </Notice>
    );
  const { id, state, title, startsAt, checkInFrom } = booking;
  if (state === 'CHECKED_IN')
    return (
      <Notice tone="ok" role="status" title={t('bookings.checkedIn')}>
        {place}, {timesText(booking, zone, format)}
      </Notice>
    );
  const isEarly = !isOpenForArrival(checkInFrom, clock.now());
  return (
    <Notice
      title={place}
      actions={
        isEarly ? null : (
          <Button
            variant="primary"
            onClick={() => void act(() => checkIn({ input: { id, code } }), { text: t('bookings.checkedIn') })}
          >
            {t('bookings.checkIn')}
          </Button>
        )
      }
    >
      {format.date(startsAt, 'long', zone)}, {timesText(booking, zone, format)}
      {title === '' ? '' : ` · ${title}`}
      {isEarly ? (
        <span className="block">
          {t('bookings.doorEarly', { at: format.dateTime(checkInFrom ?? startsAt, 'dayMonth', zone) })}
        </span>
      ) : null}
    </Notice>
  );
}
