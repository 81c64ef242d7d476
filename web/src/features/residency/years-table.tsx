import { useLanguage } from '../../lib/language.tsx';
import type { Calculation } from './calculation-result.tsx';

/** The years as a table whose differences are also bars, from the middle: less to the right, more to the left. */
export function YearsTable({ years }: { readonly years: Calculation['years'] }) {
  const { t, format } = useLanguage();
  const size = (qepik: string): number => Math.abs(Number(qepik));
  const most = Math.max(1, ...years.map(({ difference }) => size(difference)));
  const money = (qepik: string) => format.money(qepik, 'AZN', true);
  return (
    <section>
      <h3 className="font-display text-lg font-semibold">{t('calculator.years')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too */}
      <section className="mt-2 overflow-x-auto" tabIndex={0} aria-label={t('calculator.table')}>
        <table className="figures w-full border-y border-line max-sm:text-ui">
          <caption className="sr-only">{t('calculator.years')}</caption>
          <thead className="text-ui text-ink-2">
            <tr>
              <th scope="col" className="py-2 pe-1.5 text-start font-semibold sm:pe-3">
                {t('calculator.year')}
              </th>
              {(['general', 'resident', 'difference'] as const).map((name) => (
                <th key={name} scope="col" className="px-1.5 py-2 text-end font-semibold sm:px-3">
                  {t(`calculator.${name}`)}
                </th>
              ))}
              <th
                scope="col"
                className="py-2 ps-1.5 text-end font-semibold break-words hyphens-auto max-sm:max-w-20 sm:ps-3"
              >
                {t('calculator.notComputed')}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {years.map(({ year, general, resident, difference, notComputed }) => (
              <tr key={year}>
                <th scope="row" className="py-2 pe-1.5 text-start font-semibold sm:pe-3">
                  {year}
                </th>
                <td className="px-1.5 py-2 text-end whitespace-nowrap sm:px-3">{money(general)}</td>
                <td className="px-1.5 py-2 text-end whitespace-nowrap sm:px-3">{money(resident)}</td>
                <td className="px-1.5 py-2 sm:px-3">
                  <span className="flex items-center justify-end gap-2 whitespace-nowrap">
                    <svg width="72" height="12" aria-hidden="true" className="forced-marks hidden sm:block">
                      <rect
                        x={difference.startsWith('-') ? 36 - (size(difference) / most) * 36 : 36}
                        width={(size(difference) / most) * 36}
                        height="12"
                        rx="2"
                        className={difference.startsWith('-') ? 'fill-warn' : 'fill-ok'}
                      />
                      <rect x="35.5" width="1" height="12" className="fill-ink-2" />
                    </svg>
                    <DifferenceText qepik={difference} />
                  </span>
                </td>
                <td className="py-2 ps-1.5 text-end sm:ps-3">{notComputed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Both directions in words: a resident pays less, more or the same. */
export function DifferenceText({ qepik }: { readonly qepik: string }) {
  const { t, format } = useLanguage();
  if (qepik === '0') return <span>{t('calculator.sameWord')}</span>;
  const isMore = qepik.startsWith('-');
  const amount = format.money(isMore ? qepik.slice(1) : qepik, 'AZN', true);
  return (
    <span className={`font-semibold ${isMore ? 'text-warn' : 'text-ok'}`}>
      {t(isMore ? 'calculator.moreWord' : 'calculator.lessWord', { amount })}
    </span>
  );
}
