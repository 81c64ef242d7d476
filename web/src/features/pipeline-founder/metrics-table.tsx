import { asCell, asColumnHeader, asRow, asRowGroup, asRowHeader, asTable } from '@aim/ui/table-roles';
import { TextLink } from '@aim/ui/text-link.tsx';
import type { ReactNode } from 'react';
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
      <table {...asTable} className="figures w-full text-ui max-sm:block sm:min-w-[40rem]">
        <caption className="sr-only">{t('metrics.table')}</caption>
        <thead {...asRowGroup} className="max-sm:sr-only">
          <tr {...asRow} className="text-ink-2">
            <th
              {...asColumnHeader}
              scope="col"
              className="border-b border-line-strong px-4 py-2.5 text-start font-semibold"
            >
              {t('metrics.month')}
            </th>
            {columns.map((column) => (
              <th
                key={column}
                {...asColumnHeader}
                scope="col"
                className="border-b border-line-strong px-4 py-2.5 text-end font-semibold"
              >
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...asRowGroup} className="max-sm:block">
          {[...months].reverse().map(({ month, report }) => (
            <tr
              key={month}
              {...asRow}
              className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-2 max-sm:last:border-b-0 sm:[&>*]:border-b sm:[&>*]:border-line sm:last:[&>*]:border-b-0"
            >
              <th
                {...asRowHeader}
                scope="row"
                className="whitespace-nowrap px-4 py-2.5 text-start font-medium max-sm:block max-sm:py-1"
              >
                {format.day(month, 'monthYear')}
                {report?.isCorrected ? (
                  <span className="block text-sm font-normal text-ink-2">{t('metrics.corrected')}</span>
                ) : null}
              </th>
              {report === null ? (
                <td
                  {...asCell}
                  colSpan={columns.length}
                  className="px-4 py-2.5 text-ink-2 max-sm:block max-sm:py-1 sm:text-end"
                >
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
                  <Value of={t('metrics.users')}>{count(report.users)}</Value>
                  <Value of={t('metrics.payingCustomers')}>{count(report.payingCustomers)}</Value>
                  <Value of={t('metrics.monthlyRevenue')}>{money(report.monthlyRevenue)}</Value>
                  <Value of={t('metrics.teamSize')}>{count(report.teamSize)}</Value>
                  <Value of={t('metrics.fundingRaised')}>{money(report.fundingRaised)}</Value>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One figure; on phones, where the month is a card, it bears the name of its column. */
function Value({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <td
      {...asCell}
      data-label={of}
      className="whitespace-nowrap px-4 py-2.5 text-end max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:py-0.5 max-sm:before:text-ink-2 max-sm:before:content-[attr(data-label)]"
    >
      {children}
    </td>
  );
}
