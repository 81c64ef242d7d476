import { Card } from '@aim/ui/card.tsx';
import { Clock } from '@aim/ui/clock.tsx';
import { StateTag } from '@aim/ui/state-tag.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import {
  AcceptSlotOfferDocument,
  DeclineSlotOfferDocument,
  LeaveSlotWaitlistDocument,
  type MySlotWaitsQuery,
} from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';
import { slotWaitsQuery } from '../spaces-query.ts';
import { spanText } from '../span-text.ts';

type Wait = MySlotWaitsQuery['mySlotWaits'][number];

/** Where one waits for a time, and what is offered: an offer is kept for a while and stands first. */
export function WaitLines() {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(slotWaitsQuery);
  const live = data.mySlotWaits.filter(({ state }) => state === 'OFFERED' || state === 'WAITING');
  if (live.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-xl font-semibold">{t('bookings.waits')}</h2>
      {[...live]
        .sort((one, other) => Number(other.state === 'OFFERED') - Number(one.state === 'OFFERED'))
        .map((wait) => (
          <WaitLine key={wait.id} of={wait} />
        ))}
    </section>
  );
}

function WaitLine({ of }: { readonly of: Wait }) {
  const { t, format } = useLanguage();
  const router = useRouter();
  const act = useAct();
  const accept = useCommand(AcceptSlotOfferDocument);
  const decline = useCommand(DeclineSlotOfferDocument);
  const leave = useCommand(LeaveSlotWaitlistDocument);
  const input = { id: of.id };
  const zone = of.resource?.centre?.zone ?? 'Asia/Baku';
  // Of a time that has begun only the rest is offered.
  const span = of.state === 'OFFERED' ? (of.booking ?? of.wants) : of.wants;
  async function take(): Promise<void> {
    const payload = await act(() => accept({ input }), { text: t('bookings.accepted') });
    if (payload?.booking) router.history.push(pathTo('/app/bookings/$id', { id: payload.booking.id }));
  }
  return (
    <Card
      title={of.resource?.name ?? ''}
      detail={span === null ? '' : spanText(span, zone, format)}
      trailing={<StateTag kind={of.state === 'OFFERED' ? 'yours' : 'waiting'} label={of.stateLabel} />}
      footer={
        <div className="flex flex-wrap gap-2">
          <Actions
            of={of.allowedActions}
            table={{
              'slotWait.accept': { label: 'bookings.accept', shown: 'primary', run: () => void take() },
              'slotWait.decline': {
                label: 'bookings.decline',
                shown: 'secondary',
                run: () => void act(() => decline({ input }), { text: t('bookings.declined') }),
              },
              'slotWait.leave': {
                label: 'bookings.leave',
                shown: 'secondary',
                run: () => void act(() => leave({ input }), { text: t('bookings.left') }),
              },
            }}
          />
        </div>
      }
    >
      {of.position === null ? null : <p>{t('bookings.position', { position: of.position })}</p>}
      {of.offeredUntil === null ? null : (
        <Clock label={t('bookings.offerEnds')} until={of.offeredUntil} now={clock.now()} zone={zone} />
      )}
    </Card>
  );
}
