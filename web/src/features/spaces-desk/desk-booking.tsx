import { Button } from '@aim/ui/button.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  ConfirmBookingDocument,
  type DeskBookingPartsFragment,
  DeskBookingPartsFragmentDoc,
  DeskCancelBookingDocument,
  DeskCheckInDocument,
  DeskCheckOutDocument,
  RejectBookingDocument,
} from '../../gql/graphql.ts';
import { Actions } from '../../lib/actions.tsx';
import { clock } from '../../lib/clock.ts';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useAct } from '../../lib/use-act.ts';
import { isOpenForArrival } from '../spaces/arrival.ts';
import { BookingTag } from '../spaces/booking-tag.tsx';
import { spanText, timesText } from '../spaces/span-text.ts';

interface DeskBookingsProps {
  readonly title: string;
  readonly none: string;
  readonly of: readonly FragmentType<typeof DeskBookingPartsFragmentDoc>[];
  readonly zone: string;
  /** The day is not that of the page. */
  readonly withDay?: boolean;
}

/** Bookings as the desk works through them, each with what may be done now. */
export function DeskBookings({ title, none, of, zone, withDay = false }: DeskBookingsProps) {
  const bookings = readFragment(DeskBookingPartsFragmentDoc, of);
  return (
    <section className="grid gap-2">
      <h2 className="font-display text-lg font-semibold">{title}</h2>
      {bookings.length === 0 ? <p className="text-ui text-ink-2">{none}</p> : null}
      <ul className="divide-y divide-line">
        {bookings.map((booking) => (
          <DeskBooking key={booking.id} of={booking} zone={zone} withDay={withDay} />
        ))}
      </ul>
    </section>
  );
}

interface DeskBookingProps {
  readonly of: DeskBookingPartsFragment;
  readonly zone: string;
  readonly withDay: boolean;
}

function DeskBooking({ of, zone, withDay }: DeskBookingProps) {
  const { t, format } = useLanguage();
  const act = useAct();
  const confirm = useCommand(ConfirmBookingDocument);
  const reject = useCommand(RejectBookingDocument);
  const cancel = useCommand(DeskCancelBookingDocument);
  const checkIn = useCommand(DeskCheckInDocument);
  const checkOut = useCommand(DeskCheckOutDocument);
  const { id } = of;
  const when = withDay ? spanText(of, zone, format) : timesText(of, zone, format);
  const name = `${of.resource?.name ?? ''}, ${when}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold">
          <span className="figures">{when}</span> · {of.resource?.name}
        </p>
        <p className="text-ui text-ink-2">
          {[of.owner?.fullName, of.title, t('desk.people', { count: of.people })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <BookingTag state={of.state} label={of.stateLabel} />
      <div className="flex flex-wrap gap-2">
        {of.allowedActions.includes('booking.checkIn') && isOpenForArrival(of.checkInFrom, clock.now()) ? (
          <Button onClick={() => void act(() => checkIn({ input: { id } }), { text: t('desk.checkedIn') })}>
            {t('desk.checkIn')}
            <span className="sr-only">: {name}</span>
          </Button>
        ) : null}
        <Actions
          of={of.allowedActions}
          table={{
            'booking.confirm': {
              label: 'desk.confirm',
              shown: 'primary',
              run: () => void act(() => confirm({ input: { id } }), { text: t('desk.confirmed') }),
            },
            'booking.reject': {
              label: 'desk.reject',
              shown: 'secondary',
              dialog: (close) => (
                <ConfirmCommand
                  danger
                  withReason
                  title={t('desk.reject')}
                  text={name}
                  confirm={t('desk.reject')}
                  done={t('desk.rejected')}
                  run={(reason) => reject({ input: { id, reason } })}
                  onClose={close}
                />
              ),
            },
            'booking.checkOut': {
              label: 'desk.checkOut',
              shown: 'secondary',
              run: () => void act(() => checkOut({ input: { id } }), { text: t('desk.checkedOut') }),
            },
            'booking.cancel': {
              label: 'desk.cancel',
              danger: true,
              dialog: (close) => (
                <ConfirmCommand
                  danger
                  withReason
                  title={t('desk.cancel')}
                  text={name}
                  confirm={t('desk.cancel')}
                  dismiss={t('desk.keep')}
                  done={t('desk.cancelled')}
                  run={(reason) => cancel({ input: { id, reason } })}
                  onClose={close}
                />
              ),
            },
          }}
        />
      </div>
    </li>
  );
}
