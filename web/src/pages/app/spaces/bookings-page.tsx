import { LinkButton } from '@aim/ui/link-button.tsx';
import { Tabs } from '@aim/ui/tabs.tsx';
import * as z from 'zod/mini';
import { BookingList } from '../../../features/spaces/bookings/booking-list.tsx';
import { CalendarFeed } from '../../../features/spaces/bookings/calendar-feed.tsx';
import { WaitLines } from '../../../features/spaces/bookings/wait-lines.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const search = z.object({ when: z._default(z.enum(['coming', 'past']), 'coming') });

/** One's own bookings, what one waits for, and the calendar that follows them. */
export function BookingsPage() {
  const t = useT();
  const [{ when }, change] = useSearchState(search);
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
            <LinkButton variant="primary" href={pathTo('/app/book')}>
              {t('bookings.book')}
            </LinkButton>
          }
        />
      }
    >
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
        ]}
      />
      <Panel lines={2}>
        <CalendarFeed kind="PERSON" subjectId={null} name={null} lead={t('bookings.feedLead')} />
      </Panel>
    </PageBody>
  );
}
