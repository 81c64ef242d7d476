import { MetricTile } from '@aim/ui/metric-tile.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { StartupFiguresFragmentDoc } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';

interface StartupFiguresProps {
  readonly of: FragmentType<typeof StartupFiguresFragmentDoc>;
}

/** The last figures that founders reported; nothing where they never did. */
export function StartupFigures({ of }: StartupFiguresProps) {
  const { t, format } = useLanguage();
  const { latestMetrics: last } = readFragment(StartupFiguresFragmentDoc, of);
  if (last === null) return null;
  const figures = [
    { label: t('startupRecord.users'), value: written(last.users, format.number) },
    { label: t('startupRecord.payingCustomers'), value: written(last.payingCustomers, format.number) },
    { label: t('startupRecord.revenue'), value: written(last.monthlyRevenue, (sum) => moneyText(sum, format)) },
    { label: t('startupRecord.team'), value: written(last.teamSize, format.number) },
  ];
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-lg font-semibold">
        {t('startupRecord.figures', { month: format.day(last.month, 'monthYear') })}
      </h2>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {figures.map((figure) => (
          <MetricTile key={figure.label} {...figure} />
        ))}
      </div>
      <p className="text-xs text-ink-2">
        {t('startupRecord.figuresSource', { date: format.date(last.reportedAt, 'short') })}
      </p>
    </section>
  );
}

function written<Value>(value: Value | null, write: (value: Value) => string): string {
  return value === null ? '–' : write(value);
}
