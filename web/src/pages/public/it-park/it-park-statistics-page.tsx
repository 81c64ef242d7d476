import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import type { ItParkStatisticsData } from './it-park-statistics-page.load.ts';

const PATH = '/it-park/statistics';

/** How the agency keeps its own two deadlines, for everybody to see; what could point at somebody is left out. */
export function ItParkStatisticsPage({ statistics, years }: ItParkStatisticsData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  const number = (value: number | null) => (value === null ? t('statistics.few') : format.number(value));
  const share = (bps: number | null) => (bps === null ? t('statistics.few') : format.percent(bps / 10_000, 0));
  const limit = (value: number | null) =>
    value === null ? t('statistics.noLimit') : t('statistics.limit', { days: value });
  const clocks = [
    {
      title: t('statistics.total'),
      limit: limit(statistics.limit),
      tiles: [
        [t('statistics.decided'), number(statistics.decided)],
        [t('statistics.inTime'), share(statistics.inTimeBps)],
        [t('statistics.median'), number(statistics.medianWorkingDays)],
      ],
    },
    {
      title: t('statistics.check'),
      limit: limit(statistics.checkLimit),
      tiles: [
        [t('statistics.checked'), number(statistics.checked)],
        [t('statistics.inTime'), share(statistics.checkInTimeBps)],
        [t('statistics.median'), number(statistics.checkMedianWorkingDays)],
      ],
    },
  ] as const;
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('statistics.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('statistics.lead')}</p>
      <nav aria-label={t('statistics.year')} className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
        {[null, ...years].map((year) => (
          <TextLink
            key={year ?? 'all'}
            href={year === null ? href(PATH) : `${href(PATH)}?year=${year}`}
            {...(year === statistics.year ? { 'aria-current': 'page' as const } : {})}
            className="inline-flex min-h-7 items-center aria-[current=page]:font-bold"
          >
            {year === null ? t('statistics.allYears') : String(year)}
          </TextLink>
        ))}
      </nav>
      {clocks.map(({ title, limit: term, tiles }) => (
        <section key={title} className="mt-8">
          <h2 className="font-display text-2xl font-semibold">{title}</h2>
          <p className="mt-1 text-ink-2">{term}</p>
          <div className="mt-3 grid gap-3 sm:grid-cols-3">
            {tiles.map(([label, value]) => (
              <MetricTile key={label} label={label} value={value} />
            ))}
          </div>
        </section>
      ))}
      {statistics.sendBackReasons.length === 0 ? null : (
        <section className="mt-8">
          <h2 className="font-display text-2xl font-semibold">{t('statistics.reasons')}</h2>
          <dl className="mt-3 divide-y divide-line border-y border-line">
            {statistics.sendBackReasons.map(({ label, count }) => (
              <div key={label} className="flex justify-between gap-4 py-2">
                <dt>{label}</dt>
                <dd className="figures font-semibold">{number(count)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p className="mt-6 max-w-measure text-ui text-ink-2">
        {t('statistics.note', { at: format.dateTime(statistics.asOf) })}
      </p>
    </>
  );
}
