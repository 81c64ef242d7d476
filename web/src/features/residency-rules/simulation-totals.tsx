import { simulationOutcomeLabels } from '@aim/domain/residency/rule-scenario';
import type { Format } from '@aim/ui/format';
import { MetricTile } from '@aim/ui/metric-tile.tsx';
import type { RuleSimulationTotalsQuery, SimulationLineFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';

type Totals = NonNullable<RuleSimulationTotalsQuery['ruleSimulation']>;
const signOf = (amount: string): 'effect' | 'effectPaid' | 'effectNone' =>
  amount === '0' ? 'effectNone' : amount.startsWith('-') ? 'effectPaid' : 'effect';
export const withoutSign = (amount: string): string => amount.replace('-', '');

/** What residents pay after a change, less what they pay now. */
export function changeText(change: bigint, format: Format): string {
  return `${change > 0n ? '+' : ''}${format.money(change, 'AZN', true)}`;
}

interface SimulationTilesProps {
  readonly line: SimulationLineFragment;
  /** The same numbers of another run, beside these. */
  readonly beside: SimulationLineFragment | null;
}

/** Who gains, who loses, and how much together. */
export function SimulationTiles({ line, beside }: SimulationTilesProps) {
  const { t, locale, format } = useLanguage();
  const money = (amount: string) => format.money(withoutSign(amount), 'AZN', true);
  const counts = [
    ['GAIN', 'gain'],
    ['LOSE', 'lose'],
    ['SAME', 'same'],
    ['UNKNOWN', 'unknown'],
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-6">
      <div className="col-span-2">
        <MetricTile
          value={money(line.effect)}
          label={t(`simulations.${signOf(line.effect)}`)}
          {...(beside === null
            ? {}
            : { change: `${t(`simulations.${signOf(beside.effect)}`)}: ${money(beside.effect)}` })}
        />
      </div>
      {counts.map(([outcome, field]) => (
        <MetricTile
          key={field}
          value={format.number(line[field])}
          label={simulationOutcomeLabels[outcome][locale]}
          {...(beside === null ? {} : { change: format.number(beside[field]) })}
        />
      ))}
    </div>
  );
}

/** All residents together, year by year; another run stands beside. */
export function SimulationYears({
  years,
  beside,
}: {
  readonly years: Totals['years'];
  readonly beside: { readonly name: string; readonly years: Totals['years'] } | null;
}) {
  const { t, format } = useLanguage();
  const money = (amount: bigint | string) => format.money(amount, 'AZN', true);
  const cell = 'px-3 py-1.5 text-end whitespace-nowrap';
  const differenceIn = (of: Totals['years'], year: number): string => {
    const found = of.find((each) => each.year === year);
    return found === undefined ? '–' : changeText(BigInt(found.after) - BigInt(found.before), format);
  };
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t('simulations.byYear')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section tabIndex={0} aria-label={t('simulations.byYear')} className="overflow-x-auto">
        <table className="figures w-full border-y border-line text-ui">
          <thead className="text-ink-2">
            <tr>
              <th scope="col" className="py-1.5 pe-3 text-start">
                {t('simulations.year')}
              </th>
              {(['before', 'after', 'difference'] as const).map((name) => (
                <th key={name} scope="col" className={cell}>
                  {t(`simulations.${name}`)}
                </th>
              ))}
              {beside === null ? null : (
                <th scope="col" className={cell}>
                  {t('simulations.other', { name: beside.name })}
                </th>
              )}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {years.map(({ year, before, after }) => (
              <tr key={year}>
                <th scope="row" className="py-1.5 pe-3 text-start">
                  {year}
                </th>
                <td className={cell}>{money(before)}</td>
                <td className={cell}>{money(after)}</td>
                <td className={cell}>{differenceIn(years, year)}</td>
                {beside === null ? null : <td className={cell}>{differenceIn(beside.years, year)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
