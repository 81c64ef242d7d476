import { addDays, dateOf, isCalendarDate, startOfDay } from '@aim/domain/kernel/zone';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, QrCode } from 'lucide-react';
import * as z from 'zod/mini';
import { BlackoutsPanel } from '../../../features/spaces-desk/blackouts-panel.tsx';
import { BlockDialog } from '../../../features/spaces-desk/block-dialog.tsx';
import type { ShownCentre } from '../../../features/spaces-desk/centre-query.ts';
import { CentreTabs } from '../../../features/spaces-desk/centre-tabs.tsx';
import { DeskBookings } from '../../../features/spaces-desk/desk-booking.tsx';
import { deskQuery } from '../../../features/spaces-desk/desk-query.ts';
import { FloorPlan } from '../../../features/spaces-desk/floor-plan.tsx';
import { ImportDialog } from '../../../features/spaces-desk/import-dialog.tsx';
import { RoomFeeds } from '../../../features/spaces-desk/room-feeds.tsx';
import { TrainingDialog } from '../../../features/spaces-desk/training-dialog.tsx';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { Actions } from '../../../lib/actions.tsx';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const search = z.object({ on: z._default(z.string().check(z.refine((day) => day === '' || isCalendarDate(day))), '') });

/** A day at the desk: what to decide, who comes, what is taken now, who did not come, what is closed. */
export function DeskPage() {
  const { t, format } = useLanguage();
  const centre = useCentre();
  const [{ on }, change] = useSearchState(search);
  const day = on === '' ? dateOf(clock.now(), centre.zone) : on;
  return (
    <PageBody
      header={
        <>
          <PageHead
            title={centre.name}
            lead={centre.cityLabel}
            places={[{ label: t('desk.centres'), href: pathTo('/staff/spaces') }]}
            actions={
              <>
                <LinkButton
                  href={pathTo('/staff/spaces/$slug/doors', { slug: centre.slug })}
                  icon={<QrCode aria-hidden="true" className="size-4" />}
                >
                  {t('desk.doors')}
                </LinkButton>
                <Actions
                  of={centre.allowedActions}
                  table={{
                    'resource.block': {
                      label: 'desk.block',
                      shown: 'secondary',
                      dialog: (close) => <BlockDialog centre={centre} onClose={close} />,
                    },
                    'training.record': {
                      label: 'desk.recordTraining',
                      dialog: (close) => <TrainingDialog centre={centre} onClose={close} />,
                    },
                    'resource.importBusy': {
                      label: 'desk.import',
                      dialog: (close) => <ImportDialog centre={centre} onClose={close} />,
                    },
                  }}
                />
              </>
            }
          />
          <CentreTabs slug={centre.slug} current="desk" />
        </>
      }
      asideLabel={t('desk.aside')}
      aside={
        <div className="grid gap-6">
          <Panel lines={3}>
            <BlackoutsPanel centre={centre} from={startOfDay(day, centre.zone).toISOString()} />
          </Panel>
          <Panel lines={3}>
            <RoomFeeds centre={centre} />
          </Panel>
        </div>
      }
    >
      <div className="grid gap-5">
        <div className="flex items-center gap-2">
          <IconButton
            outlined
            label={t('desk.dayBefore')}
            icon={<ChevronLeft aria-hidden="true" className="size-4" />}
            onClick={() => change({ on: addDays(day, -1) })}
          />
          <p role="status" className="figures font-semibold">
            {format.day(day)}, {format.weekday(`${day}T12:00:00Z`, 'long', 'UTC')}
          </p>
          <IconButton
            outlined
            label={t('desk.dayAfter')}
            icon={<ChevronRight aria-hidden="true" className="size-4" />}
            onClick={() => change({ on: addDays(day, 1) })}
          />
        </div>
        <Panel>
          <Day centre={centre} on={on === '' ? null : on} />
        </Panel>
      </div>
    </PageBody>
  );
}

function Day({ centre, on }: { readonly centre: ShownCentre; readonly on: string | null }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(deskQuery(centre.id, on));
  const desk = data.centreDesk;
  if (desk === null) return <EmptyState kind="first" title={t('desk.nothing')} />;
  const busy = desk.now.filter(({ usedUnits, isBlocked }) => usedUnits > 0 && !isBlocked).length;
  const { zone } = centre;
  return (
    <div className="grid gap-8">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <MetricTile label={t('desk.arrivals')} value={format.number(desk.arrivals.length)} />
        <MetricTile label={t('desk.toDecide')} value={format.number(desk.toDecide.length)} />
        <MetricTile label={t('desk.busyNow')} value={`${format.number(busy)} / ${format.number(desk.now.length)}`} />
        <MetricTile label={t('desk.noShows')} value={format.number(desk.noShows.length)} />
      </div>
      {desk.toDecide.length === 0 ? null : (
        <DeskBookings withDay title={t('desk.toDecide')} none="" of={desk.toDecide} zone={zone} />
      )}
      <section className="grid gap-3">
        <h2 className="font-display text-lg font-semibold">{t('desk.now')}</h2>
        <FloorPlan rooms={desk.now} zone={zone} />
      </section>
      <DeskBookings title={t('desk.arrivals')} none={t('desk.noArrivals')} of={desk.arrivals} zone={zone} />
      {desk.noShows.length === 0 ? null : (
        <DeskBookings title={t('desk.noShows')} none="" of={desk.noShows} zone={zone} />
      )}
    </div>
  );
}
