import { TextLink } from '@aim/ui/text-link.tsx';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import type { MetricMonth } from './metrics-panel.tsx';

interface MetricsTableProps {
  readonly startupId: string;
  readonly months: readonly MetricMonth[];
  readonly mayReport: boolean;
}

/** Every month of the range, the newest first; one that nobody reported says so. */
export function MetricsTable({ startupId, months, mayReport }: MetricsTableProps) {
  const { t, format } = useLanguage();
  const count = (value: number | null) => (value === null ? '–' : format.number(value));
  const money = (value: { readonly amount: string; readonly currency: string } | null) =>
    value === null ? '–' : format.money(value.amount, value.currency as 'AZN', true);
  const columns = [
    'metrics.users',
    'metrics.payingCustomers',
    'metrics.monthlyRevenue',
    'metrics.teamSize',
    'metrics.fundingRaised',
  ] as const;
  return (
    <section
      aria-label={t('metrics.table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="figures w-full min-w-[40rem] text-ui">
        <caption className="sr-only">{t('metrics.table')}</caption>
        <thead>
          <tr className="text-ink-2">
            <th scope="col" className="border-b border-line-strong px-4 py-2.5 text-start font-semibold">
              {t('metrics.month')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="border-b border-line-strong px-4 py-2.5 text-end font-semibold">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...months].reverse().map(({ month, report }) => (
            <tr key={month} className="[&>*]:border-b [&>*]:border-line last:[&>*]:border-b-0">
              <th scope="row" className="whitespace-nowrap px-4 py-2.5 text-start font-medium">
                {format.day(month, 'monthYear')}
                {report?.isCorrected ? (
                  <span className="block text-sm font-normal text-ink-2">{t('metrics.corrected')}</span>
                ) : null}
              </th>
              {report === null ? (
                <td colSpan={columns.length} className="px-4 py-2.5 text-end text-ink-2">
                  {t('metrics.noReport')}
                  {mayReport ? (
                    <>
                      {' · '}
                      <TextLink
                        href={`${pathTo('/app/startups/$id/metrics/report', { id: startupId })}?month=${month}`}
                      >
                        {t('metrics.reportThis', { month: format.day(month, 'monthYear') })}
                      </TextLink>
                    </>
                  ) : null}
                </td>
              ) : (
                <>
                  <td className="px-4 py-2.5 text-end">{count(report.users)}</td>
                  <td className="px-4 py-2.5 text-end">{count(report.payingCustomers)}</td>
                  <td className="whitespace-nowrap px-4 py-2.5 text-end">{money(report.monthlyRevenue)}</td>
                  <td className="px-4 py-2.5 text-end">{count(report.teamSize)}</td>
                  <td className="whitespace-nowrap px-4 py-2.5 text-end">{money(report.fundingRaised)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
