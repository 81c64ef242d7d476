import type { Currency } from '@aim/ui/format-types';
import { LineChart } from '@aim/ui/line-chart.tsx';
import type { StaffStartupMetricsQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

type Month = NonNullable<StaffStartupMetricsQuery['startup']>['metrics'][number];
type Report = NonNullable<Month['report']>;
type Figure = (report: Report) => number | null;

const MINOR_UNITS = 100;
const amountOf = (money: Report['monthlyRevenue']): number | null =>
  money === null ? null : Number(money.amount) / MINOR_UNITS;

/** Reported figures over time; the drawing breaks where a month is missing. */
export function MetricsCharts({ months }: { readonly months: readonly Month[] }) {
  const { t, format } = useLanguage();
  const points = months.map(({ month }) => format.day(month, 'monthYear'));
  const values = (figure: Figure) => months.map(({ report }) => (report === null ? null : figure(report)));
  const last = (figure: Figure) => {
    const month = months.findLast(({ report }) => report !== null && figure(report) !== null);
    return month?.report ? { month: format.day(month.month, 'monthYear'), value: figure(month.report) ?? 0 } : null;
  };
  const reported = months.findLast(({ report }) => report !== null)?.report;
  const source = {
    name: t('startupRecord.metricsSource'),
    date: reported ? format.date(reported.reportedAt, 'short') : '',
  };
  const money = (value: number): string =>
    format.money(
      String(Math.round(value * MINOR_UNITS)),
      (reported?.monthlyRevenue?.currency ?? 'AZN') as Currency,
      true,
    );
  const users = last((report) => report.users);
  const revenue = last(({ monthlyRevenue }) => amountOf(monthlyRevenue));
  const team = last((report) => report.teamSize);
  const shared = { source, axis: t('startupRecord.month'), points };
  return (
    <div className="grid gap-4 2xl:grid-cols-2">
      {users === null ? null : (
        <LineChart
          {...shared}
          title={t('startupRecord.usersTitle', { month: users.month, users: format.number(users.value) })}
          series={[
            { id: 'users', label: t('startupRecord.users'), values: values((report) => report.users) },
            {
              id: 'payingCustomers',
              label: t('startupRecord.payingCustomers'),
              values: values((report) => report.payingCustomers),
            },
          ]}
        />
      )}
      {revenue === null ? null : (
        <LineChart
          {...shared}
          filled
          title={t('startupRecord.revenueTitle', { month: revenue.month, revenue: money(revenue.value) })}
          write={money}
          series={[
            {
              id: 'revenue',
              label: t('startupRecord.revenue'),
              values: values(({ monthlyRevenue }) => amountOf(monthlyRevenue)),
            },
          ]}
        />
      )}
      {team === null ? null : (
        <LineChart
          {...shared}
          filled
          title={t('startupRecord.teamTitle', { month: team.month, people: format.number(team.value) })}
          series={[{ id: 'team', label: t('startupRecord.team'), values: values((report) => report.teamSize) }]}
        />
      )}
    </div>
  );
}
