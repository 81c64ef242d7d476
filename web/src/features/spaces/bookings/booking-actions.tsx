import {
  CancelBookingDocument,
  CancelSeriesFromDocument,
  CheckOutBookingDocument,
  type OneBookingQuery,
  ReleaseHoldDocument,
  RequestBookingDocument,
} from '../../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../../lib/actions.tsx';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { isOpenForArrival } from '../arrival.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { CheckInDialog } from './check-in-dialog.tsx';

type Booking = NonNullable<OneBookingQuery['booking']>;

/** What the owner may do now: arrive, change, cancel this one or this and all that follow. */
export function BookingActions({ of, doorCode }: { readonly of: Booking; readonly doorCode: string }) {
  const { t, format } = useLanguage();
  const act = useAct();
  const cancel = useCommand(CancelBookingDocument);
  const cancelFrom = useCommand(CancelSeriesFromDocument);
  const checkOut = useCommand(CheckOutBookingDocument);
  const release = useCommand(ReleaseHoldDocument);
  const request = useCommand(RequestBookingDocument);
  const { id, seriesId } = of;
  const zone = of.centre?.zone ?? 'Asia/Baku';
  const later = (of.series?.bookings ?? []).filter(({ startsAt }) => startsAt > of.startsAt).length;
  const table: Record<string, ActionEntry> = {
    'booking.checkIn': {
      label: 'bookings.checkIn',
      shown: 'primary',
      dialog: (close) => <CheckInDialog id={id} code={doorCode} onClose={close} />,
    },
    'booking.checkOut': {
      label: 'bookings.checkOut',
      shown: 'primary',
      run: () => void act(() => checkOut({ input: { id } }), { text: t('bookings.checkedOut') }),
    },
    'booking.take': {
      label: 'bookings.take',
      shown: 'primary',
      run: () => void act(() => request({ input: takenFrom(of) }), { text: t('bookings.taken') }),
    },
    'booking.release': {
      label: 'bookings.release',
      shown: 'secondary',
      run: () => void act(() => release({ input: { id } }), { text: t('bookings.released') }),
    },
    'booking.change': {
      label: 'bookings.change',
      shown: 'secondary',
      dialog: (close) => <ChangeDialog of={of} onClose={close} />,
    },
    'booking.cancel': {
      label: 'bookings.cancel',
      shown: 'secondary',
      danger: true,
      dialog: (close) => (
        <ConfirmCommand
          danger
          title={t('bookings.cancel')}
          text={t('bookings.cancelText', { until: format.dateTime(of.freeCancelUntil, 'long', zone) })}
          confirm={t('bookings.cancel')}
          dismiss={t('bookings.keep')}
          done={t('bookings.cancelled')}
          run={() => cancel({ input: { id } })}
          onClose={close}
        />
      ),
    },
    ...(seriesId === null || later === 0
      ? {}
      : {
          'booking.cancelFollowing': {
            label: 'bookings.cancelFollowing',
            danger: true,
            dialog: (close: () => void) => (
              <ConfirmCommand
                danger
                title={t('bookings.cancelFollowing')}
                text={t('bookings.cancelFollowingText', { count: later + 1 })}
                confirm={t('bookings.cancelFollowing')}
                dismiss={t('bookings.keepFollowing')}
                done={t('bookings.seriesCancelled')}
                run={() => cancelFrom({ input: { seriesId, from: of.startsAt } })}
                onClose={close}
              />
            ),
          },
        }),
  };
  const allowed = [
    ...of.allowedActions.filter(
      (action) => action !== 'booking.checkIn' || isOpenForArrival(of.checkInFrom, clock.now()),
    ),
    ...(of.allowedActions.includes('booking.cancel') ? ['booking.cancelFollowing'] : []),
    // Whoever may give a held time back may have it.
    ...(of.state === 'HELD' && of.allowedActions.includes('booking.release') ? ['booking.take'] : []),
  ];
  return <Actions of={allowed} table={table} />;
}

/** A time that is held, as it was offered. */
function takenFrom({ id, title, people, startsAt, endsAt, resource }: Booking) {
  return {
    ...{ holdId: id, people, startsAt, endsAt },
    title: title === '' ? (resource?.name ?? '') : title,
    resourceId: resource?.id ?? '',
    idempotencyKey: crypto.randomUUID(),
  };
}
