import { Details } from '@aim/ui/details.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import type { CalculateBenefitsQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { CalculationLines } from './calculation-lines.tsx';
import { RuleSource } from './rule-cite.tsx';
import { lastDay, type Rule } from './rule-words.ts';
import { YearsTable } from './years-table.tsx';

type Answered = NonNullable<CalculateBenefitsQuery['calculateBenefits']['calculation']>;
/** As the loader hands it over: its rules can be read. */
export type Calculation = Omit<Answered, 'rules'> & { readonly rules: readonly Rule[] };
type Year = Calculation['years'][number];

/** The first whole year after the certificate says most; the year of the certificate where there is no other. */
export function headlineYear({ years }: Calculation): Year | undefined {
  return years[1] ?? years[0];
}

/** Resident against the general regime: the finding, the years, and each line with its article. */
export function CalculationResult({ calculation }: { readonly calculation: Calculation }) {
  const { t, format } = useLanguage();
  const headline = headlineYear(calculation);
  const ruleOf = new Map(calculation.rules.map((rule) => [rule.key, rule]));
  if (headline === undefined) return null;
  return (
    <>
      <Finding year={headline} profit={calculation.profit} />
      <YearsTable years={calculation.years} />
      <BreakEvens calculation={calculation} />
      {calculation.januaryHint === null ? null : (
        <Notice title={t('calculator.january')}>
          {t('calculator.januaryText', {
            wait: calculation.januaryHint.wait,
            endsOn: format.day(calculation.januaryHint.endsOn, 'short'),
            wouldEndOn: format.day(calculation.januaryHint.wouldEndOn, 'short'),
          })}
        </Notice>
      )}
      <section className="grid gap-2">
        {calculation.years.map((year) => (
          <Details
            key={year.year}
            summary={t('calculator.linesOf', { year: String(year.year) })}
            open={year.year === headline.year}
          >
            <CalculationLines lines={year.lines} ruleOf={ruleOf} isBrief={year.year !== headline.year} />
          </Details>
        ))}
      </section>
      <Entitlements calculation={calculation} ruleOf={ruleOf} />
    </>
  );
}

function Finding({ year, profit }: { readonly year: Year; readonly profit: string }) {
  const { t, format } = useLanguage();
  const difference = BigInt(year.difference);
  const amount = format.money(difference < 0n ? -difference : difference, 'AZN', true);
  const id = difference > 0n ? 'calculator.less' : difference < 0n ? 'calculator.more' : 'calculator.same';
  const inYear = t('calculator.inYear', { year: String(year.year) });
  const known = year.lines.length - year.notComputed;
  return (
    <header>
      <h2 className="font-display text-2xl font-semibold">
        {id === 'calculator.same' ? t(id, { inYear }) : t(id, { inYear, amount })}
      </h2>
      <p className="mt-1 max-w-measure">
        {year.notComputed === 0
          ? t('calculator.computedAll', { known })
          : t('calculator.computed', { known, open: year.notComputed })}
      </p>
      <p className="mt-1 max-w-measure text-ui text-ink-2">
        {t('calculator.profit', { amount: format.money(profit, 'AZN', true) })} {t('itPark.estimate')}
      </p>
    </header>
  );
}

/** Years with the same answer are told once. */
function BreakEvens({ calculation: { breakEvens } }: { readonly calculation: Calculation }) {
  const { t, format } = useLanguage();
  const runs: { from: number; to: number; kind: (typeof breakEvens)[number]['kind']; pay: string | null }[] = [];
  for (const { year, kind, pay } of breakEvens) {
    const last = runs.at(-1);
    if (last !== undefined && last.kind === kind && last.pay === pay) last.to = year;
    else runs.push({ from: year, to: year, kind, pay });
  }
  if (runs.length === 0) return null;
  return (
    <section>
      <h3 className="font-display text-lg font-semibold">{t('calculator.breakEven')}</h3>
      <ul className="mt-1 grid list-disc gap-1 ps-5 marker:text-ink-2">
        {runs.map(({ from, to, kind, pay }) => {
          const year = from === to ? String(from) : `${from}–${to}`;
          return (
            <li key={from}>
              {kind === 'AT'
                ? t('calculator.breakEven_AT', { year, pay: format.money(pay ?? '0', 'AZN', true) })
                : t(kind === 'ALWAYS' ? 'calculator.breakEven_ALWAYS' : 'calculator.breakEven_NEVER', { year })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface EntitlementsProps {
  readonly calculation: Calculation;
  readonly ruleOf: ReadonlyMap<string, Rule>;
}

function Entitlements({ calculation, ruleOf }: EntitlementsProps) {
  const { t, format } = useLanguage();
  return (
    <section>
      <h3 className="font-display text-lg font-semibold">{t('calculator.entitlements')}</h3>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {calculation.entitlements.map(({ ruleKey, from, to, isClockConfirmed }) => {
          const rule = ruleOf.get(ruleKey);
          if (rule === undefined) return null;
          return (
            <li key={ruleKey} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_14rem_14rem]">
              <span className="font-medium">{rule.title}</span>
              <span className="figures text-ui">
                {!isClockConfirmed || from === null
                  ? t('calculator.runsUnconfirmed')
                  : to === null
                    ? t('calculator.runsOpen', { from: format.day(from, 'short') })
                    : t('calculator.runs', { from: format.day(from, 'short'), to: lastDay(to, format) })}
              </span>
              <span className="text-ui">
                <RuleSource rule={rule} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
