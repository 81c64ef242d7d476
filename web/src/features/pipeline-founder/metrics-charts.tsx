import type { Format } from '@aim/ui/format-types';
import { LineChart } from '@aim/ui/line-chart.tsx';
import { useLanguage } from '../../lib/language.tsx';
import type { MetricMonth } from './metrics-panel.tsx';

type Report = NonNullable<MetricMonth['report']>;

interface Figure {
  readonly id: string;
  readonly label: 'metrics.users' | 'metrics.payingCustomers' | 'metrics.monthlyRevenue';
  readonly finding: 'metrics.usersRose' | 'metrics.customersRose' | 'metrics.revenueRose';
  readonly value: (report: Report) => number | null;
  readonly write: (value: number, format: Format) => string;
}

const plain = (value: number, format: Format): string => format.number(Math.round(value));
const FIGURES: readonly Figure[] = [
  {
    id: 'users',
    label: 'metrics.users',
    finding: 'metrics.usersRose',
    value: ({ users }) => users,
    write: plain,
  },
  {
    id: 'customers',
    label: 'metrics.payingCustomers',
    finding: 'metrics.customersRose',
    value: ({ payingCustomers }) => payingCustomers,
    write: plain,
  },
  {
    id: 'revenue',
    label: 'metrics.monthlyRevenue',
    finding: 'metrics.revenueRose',
    value: ({ monthlyRevenue }) => (monthlyRevenue === null ? null : Number(monthlyRevenue.amount) / 100),
    write: (value, format) => format.money(BigInt(Math.round(value * 100)), 'AZN', true),
  },
];

/** One chart for each figure that was reported; a month without a report breaks the line. */
export function MetricsCharts({ months }: { readonly months: readonly MetricMonth[] }) {
  const { t, format } = useLanguage();
  const newest = months.findLast(({ report }) => report !== null)?.report;
  if (!newest) return null;
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      {FIGURES.map(({ id, label, finding, value, write }) => {
        const values = months.map(({ report }) => (report === null ? null : value(report)));
        const known = values.filter((one) => one !== null);
        const [from] = known;
        const to = known.at(-1);
        if (from === undefined || to === undefined) return null;
        const text = (one: number) => write(one, format);
        return (
          <LineChart
            key={id}
            filled
            title={
              known.length === 1
                ? t('metrics.one', { label: t(label), value: text(to) })
                : t(finding, { from: text(from), to: text(to) })
            }
            source={{ name: t('metrics.source'), date: format.date(newest.reportedAt) }}
            axis={t('metrics.month')}
            points={months.map(({ month }) => format.day(month, 'monthYear'))}
            series={[{ id, label: id === 'revenue' ? `${t(label)}, ₼` : t(label), values }]}
            write={(one) => format.number(Math.round(one))}
          />
        );
      })}
    </div>
  );
}
