import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { StartupMetricsDocument, type StartupMetricsQuery } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { useSearchState } from '../../lib/search-state.ts';
import { MetricsCharts } from './metrics-charts.tsx';
import { MetricsTable } from './metrics-table.tsx';

export type MetricMonth = NonNullable<StartupMetricsQuery['startup']>['metrics'][number];

const RANGES = ['12', '24'] as const;
/** Asked for whole, so that a short range knows what was reported before it. */
const MONTHS_KEPT = 24;
const search = z.object({ months: z._default(z.enum(RANGES), '12') });

/** What was reported, month by month: the table first, then what it shows. */
export function MetricsPanel({ id }: { readonly id: string }) {
  const t = useT();
  const [{ months: range }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(
    queryOf(StartupMetricsDocument, { id, months: MONTHS_KEPT }, ['startup', 'metricReport']),
  );
  const { startup } = data;
  if (startup === null) return null;
  const mayReport = startup.allowedActions.includes('metrics.report');
  const report = mayReport ? (
    <LinkButton variant="primary" href={pathTo('/app/startups/$id/metrics/report', { id })}>
      {t('metrics.report')}
    </LinkButton>
  ) : null;
  if (startup.metrics.every((month) => month.report === null))
    return (
      <EmptyState kind="first" title={t('metrics.emptyTitle')} action={report}>
        {t('metrics.emptyText')}
      </EmptyState>
    );
  const months = startup.metrics.slice(-Number(range));
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-2">{t('metrics.lead')}</p>
        <div className="flex flex-wrap items-center gap-3">
          <ChoiceBar
            label={t('metrics.range')}
            value={range}
            onChange={(next) => change({ months: next }, { replace: true })}
            options={[
              { value: '12', label: t('metrics.months12') },
              { value: '24', label: t('metrics.months24') },
            ]}
          />
          {report}
        </div>
      </div>
      <MetricsTable startupId={id} months={months} mayReport={mayReport} />
      <MetricsCharts months={months} />
    </div>
  );
}
