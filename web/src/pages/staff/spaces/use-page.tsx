import { addDays, dateOf, daysBetween, isCalendarDate } from '@aim/domain/kernel/zone';
import { BarList } from '@aim/ui/bar-list.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { ShownCentre } from '../../../features/spaces-desk/centre-query.ts';
import { CentreTabs } from '../../../features/spaces-desk/centre-tabs.tsx';
import { spaceUseQuery } from '../../../features/spaces-desk/desk-query.ts';
import { HeatMap } from '../../../features/spaces-desk/heat-map.tsx';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const MONTH_DAYS = 29;
/** The server adds up so many days at once. */
const DAYS_MAX = 100;
const day = z._default(z.string().check(z.refine((text) => text === '' || isCalendarDate(text))), '');
const search = z.object({ from: day, to: day });

/** How a centre was used: by hour of the week, by room, who did not come, what it brought. */
export function UsePage() {
  const { t } = useLanguage();
  const centre = useCentre();
  const [address, change] = useSearchState(search);
  const to = address.to === '' ? dateOf(clock.now(), centre.zone) : address.to;
  const from = address.from === '' ? addDays(to, -MONTH_DAYS) : address.from;
  const days = daysBetween(from, to);
  return (
    <PageBody
      header={
        <>
          <PageHead
            title={`${centre.name}: ${t('desk.use')}`}
            places={[{ label: t('desk.centres'), href: pathTo('/staff/spaces') }]}
          />
          <CentreTabs slug={centre.slug} current="use" />
        </>
      }
    >
      <div className="grid gap-6">
        <div className="grid max-w-form grid-cols-2 gap-4">
          <Field label={t('records.from')}>
            <Input type="date" value={from} onChange={({ currentTarget }) => change({ from: currentTarget.value })} />
          </Field>
          <Field
            label={t('records.to')}
            error={days < 0 || days >= DAYS_MAX ? t('desk.usePeriod', { days: DAYS_MAX }) : undefined}
          >
            <Input type="date" value={to} onChange={({ currentTarget }) => change({ to: currentTarget.value })} />
          </Field>
        </div>
        {days < 0 || days >= DAYS_MAX ? null : (
          <Panel>
            <Use centre={centre} from={from} to={to} />
          </Panel>
        )}
      </div>
    </PageBody>
  );
}

function Use({ centre, from, to }: { readonly centre: ShownCentre; readonly from: string; readonly to: string }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(spaceUseQuery(centre.id, from, to));
  const use = data.spaceUse;
  if (use === null) return <EmptyState kind="first" title={t('desk.nothing')} />;
  const open = use.byResource.reduce((sum, { openMinutes }) => sum + openMinutes, 0);
  const share = open === 0 ? 0 : use.bookedMinutes / open;
  const source = { name: centre.name, date: format.day(use.to) };
  return (
    <div className="grid gap-6">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-5">
        <MetricTile label={t('desk.bookings')} value={format.number(use.bookings)} />
        <MetricTile label={t('desk.share')} value={format.percent(share, 0)} />
        <MetricTile
          label={t('desk.noShows')}
          value={format.number(use.noShows)}
          change={format.percent(use.noShowBps / 10_000, 1)}
        />
        <MetricTile label={t('desk.revenue')} value={use.revenue === null ? '—' : moneyText(use.revenue, format)} />
        <MetricTile label={t('desk.credits')} value={format.number(use.credits)} />
      </div>
      <HeatMap cells={use.cells} title={t('desk.heat', { share: format.percent(share, 0) })} />
      <BarList
        title={t('desk.byRoom')}
        source={source}
        columns={[t('desk.room'), t('desk.hours')]}
        items={use.byResource.map(({ resource, bookedMinutes }, index) => ({
          id: resource?.id ?? String(index),
          label: resource?.name ?? '—',
          value: Math.round(bookedMinutes / 60),
        }))}
      />
    </div>
  );
}
