import { useLanguage } from '../../../lib/language.tsx';
import { sumsOf, textOf } from './figures-values.ts';
import type { ShownFigures, ShownReport } from './report-query.ts';

interface FiguresTableProps {
  readonly kinds: ShownReport['incomeKinds'];
  readonly figures: ShownFigures;
}

/** The figures to read: months under each other, a sum below. */
export function FiguresTable({ kinds, figures }: FiguresTableProps) {
  const { t, format } = useLanguage();
  const used = kinds.filter(
    ({ kind, isQualifying }) =>
      isQualifying || figures.months.some(({ lines }) => lines.some((line) => line.kind === kind)),
  );
  const qualifying = new Set(used.filter(({ isQualifying }) => isQualifying).map(({ kind }) => kind as string));
  const amountOf = (month: ShownFigures['months'][number], kind: string) =>
    month.lines.find((line) => line.kind === kind)?.amount ?? null;
  const sumOf = (kind: string) => figures.months.reduce((sum, month) => sum + BigInt(amountOf(month, kind) ?? '0'), 0n);
  const texts = textOf(figures.months);
  const cell = 'figures whitespace-nowrap px-3 py-1.5 text-end';
  const head = 'px-3 py-2 text-end align-bottom font-semibold';
  return (
    <section
      aria-label={t('report.figures')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full border-collapse text-ui [&_tr]:border-b [&_tr]:border-line">
        <caption className="sr-only">{t('report.figures')}</caption>
        <thead>
          <tr>
            <th scope="col" className="px-3 py-2 text-start align-bottom font-semibold">
              {t('report.month')}
            </th>
            {used.map(({ kind, label }) => (
              <th key={kind} scope="col" className={`${head} min-w-28`}>
                {label}
              </th>
            ))}
            <th scope="col" className={head}>
              {t('report.share')}
            </th>
            <th scope="col" className={head}>
              {t('report.headcount')}
            </th>
            <th scope="col" className={head}>
              {t('report.payroll')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.months.map((month, index) => {
            const [mine, other] = sumsOf(texts[index]?.income ?? {}, qualifying);
            const isBelow = figures.headroom.monthsBelow.includes(month.month);
            return (
              <tr key={month.month}>
                <th scope="row" className="whitespace-nowrap px-3 py-1.5 text-start font-medium">
                  {format.day(month.month, 'monthYear')}
                </th>
                {used.map(({ kind }) => {
                  const amount = amountOf(month, kind);
                  return (
                    <td key={kind} className={cell}>
                      {amount === null ? '—' : format.money(amount)}
                    </td>
                  );
                })}
                <td className={`${cell} ${isBelow ? 'font-semibold text-danger' : ''}`}>
                  {mine + other === 0n ? '—' : format.percent(Number((mine * 10_000n) / (mine + other)) / 10_000, 1)}
                </td>
                <td className={cell}>{month.headcount ?? '—'}</td>
                <td className={cell}>{month.payroll === null ? '—' : format.money(month.payroll)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="px-3 py-2 text-start">
              {t('report.total')}
            </th>
            {used.map(({ kind }) => (
              <td key={kind} className={cell}>
                {format.money(sumOf(kind))}
              </td>
            ))}
            <td className={cell}>
              {figures.headroom.shareBps === null ? '—' : format.percent(figures.headroom.shareBps / 10_000, 1)}
            </td>
            <td className={cell} />
            <td className={cell} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
