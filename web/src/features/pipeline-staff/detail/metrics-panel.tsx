import { regionLabels } from '@aim/domain/kernel/region';
import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffStartupMetricsQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { MetricsCharts } from './metrics-charts.tsx';
import { startupMetricsQuery } from './startup-query.ts';

type Month = NonNullable<StaffStartupMetricsQuery['startup']>['metrics'][number];

const RANGES = ['12', '24', '36'] as const;
/** Asked for whole, so that a short range knows what was reported before it. */
const MONTHS_KEPT = 36;

/** What founders reported over time; a month that nobody reported stays empty and is named. */
export function MetricsPanel({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const [range, setRange] = useState<(typeof RANGES)[number]>('12');
  const { data } = useSuspenseQuery(startupMetricsQuery(id, MONTHS_KEPT));
  const kept = data.startup?.metrics ?? [];
  const from = kept.findIndex(({ report }) => report !== null);
  if (from < 0)
    return (
      <EmptyState kind="first" title={t('startupRecord.metricsEmpty')}>
        {t('startupRecord.metricsEmptyText')}
      </EmptyState>
    );
  const first = Math.max(kept.length - Number(range), 0);
  const months = kept.slice(first);
  const nameOf = ({ month }: Month) => format.day(month, 'monthYear');
  // Before the first report nothing is missing; the running month may still come.
  const gaps = kept.slice(Math.max(from, first), -1).filter(({ report }) => report === null);
  const last = months.findLast(({ report }) => report !== null);
  return (
    <div className="grid gap-4">
      <h2 className="sr-only">{t('startupRecord.tabMetrics')}</h2>
      <div>
        <ChoiceBar
          label={t('startupRecord.range')}
          value={range}
          onChange={setRange}
          options={RANGES.map((value) => ({ value, label: t(`startupRecord.months${value}`) }))}
        />
      </div>
      {gaps.length > 0 ? (
        <Notice>{t('startupRecord.gaps', { count: gaps.length, months: format.list(gaps.map(nameOf)) })}</Notice>
      ) : null}
      <MetricsCharts months={months} />
      {last?.report && last.report.jobs.length > 0 ? <Jobs month={nameOf(last)} jobs={last.report.jobs} /> : null}
    </div>
  );
}

interface JobsProps {
  readonly month: string;
  readonly jobs: NonNullable<Month['report']>['jobs'];
}

function Jobs({ month, jobs }: JobsProps) {
  const { t, locale, format } = useLanguage();
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      <table className="w-full text-ui">
        <caption className="pb-2 text-start font-display text-lg font-semibold">
          {t('startupRecord.jobs', { month })}
        </caption>
        <thead>
          <tr className="text-start text-ink-2 [&>th]:border-b [&>th]:border-line [&>th]:py-1.5 [&>th]:font-medium">
            <th scope="col" className="text-start">
              {t('startupRecord.jobsRegion')}
            </th>
            <th scope="col" className="text-start">
              {t('startupRecord.jobsGender')}
            </th>
            <th scope="col" className="text-end">
              {t('startupRecord.jobsCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ region, gender, count }) => (
            <tr key={`${region} ${gender}`} className="[&>*]:py-1.5">
              <th scope="row" className="text-start font-normal">
                {region === null ? t('startupRecord.jobsElsewhere') : regionLabels[region][locale]}
              </th>
              <td>{t(`startupRecord.gender${gender}`)}</td>
              <td className="figures text-end">{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
