import { Button } from '@aim/ui/button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Tabs } from '@aim/ui/tabs.tsx';
import { QrCode } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import * as z from 'zod/mini';
import { AccountList } from '../../../features/spaces/bookings/account-list.tsx';
import { BookingList } from '../../../features/spaces/bookings/booking-list.tsx';
import { CalendarFeed } from '../../../features/spaces/bookings/calendar-feed.tsx';
import { DoorCheckIn } from '../../../features/spaces/bookings/door-check-in.tsx';
import { WaitLines } from '../../../features/spaces/bookings/wait-lines.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

/** Cameras and the reading of codes come when somebody asks for them. */
const DoorReader = lazy(async () => ({
  default: (await import('../../../features/spaces/bookings/door-reader.tsx')).DoorReader,
}));
const search = z.object({
  when: z._default(z.enum(['coming', 'past', 'account']), 'coming'),
  /** The code of a door, from the sheet that hangs there. */
  door: z._default(z.string().check(z.maxLength(40)), ''),
});

/** One's own bookings, what one waits for, and the calendar that follows them. */
export function BookingsPage() {
  const t = useT();
  const [{ when, door }, change] = useSearchState(search);
  const [isReading, setReading] = useState(false);
  const list = (of: 'COMING' | 'PAST') => (
    <Panel>
      <BookingList when={of} />
    </Panel>
  );
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('bookings.title')}
          lead={t('bookings.lead')}
          actions={
            <>
              <Button icon={<QrCode aria-hidden="true" className="size-4" />} onClick={() => setReading(true)}>
                {t('bookings.readCode')}
              </Button>
              <LinkButton variant="primary" href={pathTo('/app/book')}>
                {t('bookings.book')}
              </LinkButton>
            </>
          }
        />
      }
    >
      {door === '' ? null : (
        <Panel key={door} lines={2}>
          <DoorCheckIn code={door} />
        </Panel>
      )}
      {isReading ? (
        <Suspense fallback={null}>
          <DoorReader
            onRead={(code) => {
              setReading(false);
              change({ door: code });
            }}
            onClose={() => setReading(false)}
          />
        </Suspense>
      ) : null}
      <Panel lines={2}>
        <WaitLines />
      </Panel>
      <Tabs
        label={t('bookings.title')}
        value={when}
        onChange={(next) => change({ when: next })}
        tabs={[
          { id: 'coming', label: t('bookings.coming'), content: when === 'coming' ? list('COMING') : null },
          { id: 'past', label: t('bookings.past'), content: when === 'past' ? list('PAST') : null },
          {
            id: 'account',
            label: t('bookings.account'),
            content:
              when === 'account' ? (
                <Panel>
                  <AccountList />
                </Panel>
              ) : null,
          },
        ]}
      />
      <Panel lines={2}>
        <CalendarFeed kind="PERSON" subjectId={null} name={null} lead={t('bookings.feedLead')} />
      </Panel>
    </PageBody>
  );
}
