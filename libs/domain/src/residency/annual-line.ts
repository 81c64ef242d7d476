import type { CalendarDate } from '../kernel/calendar-date.ts';
import { allocate, money, proRata, WHOLE_BPS } from '../kernel/money.ts';
import { dayCount } from './clock.ts';
import { type CompanyCase, profitOf } from './company.ts';
import { generalSide, type Line, type LineSide, lineOf, mixedSide } from './line.ts';
import { type Benefit, benefitAt, type Case, candidates, generalAt, stretches, type UsedRule } from './lookup.ts';
import type { BenefitTopic } from './vocabulary.ts';

/** Taxes on what a company has in a year, and on how much. */
export function annualBases(company: CompanyCase): readonly (readonly [BenefitTopic, bigint])[] {
  const isCompany = company.legalForm === 'COMPANY';
  const bases: readonly (readonly [BenefitTopic, bigint])[] = [
    [isCompany ? 'PROFIT_TAX' : 'SOLE_TRADER_INCOME_TAX', profitOf(company)],
    ['DIVIDEND_TAX', isCompany ? company.dividends : 0n],
    ['PROPERTY_TAX', company.property],
    ['IMPORT_VAT', company.imports],
    ['IMPORT_DUTY', company.imports],
  ];
  return bases.filter(([, base]) => base > 0n);
}

/** The rules that count for a year's amount on a day. */
export interface AnnualTerms {
  readonly topic: BenefitTopic;
  readonly general: UsedRule | null;
  readonly benefit: Benefit | null;
}

export interface AnnualStretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: bigint;
  readonly terms: AnnualTerms;
}

/** A tax on a year's amount: the amount is spread over the days, no qəpik lost, and each stretch is rounded once. */
export function annualLine(of: Case, topic: BenefitTopic, base: bigint, qualifyingBps: number, year: number): Line {
  const cuts = annualStretches(of, topic, year);
  const shares = sharesOf(base, cuts);
  const parts = cuts.map(({ from, to, terms }, index) => {
    const amount = shares[index] as bigint;
    return {
      from,
      to,
      general: generalSide(terms.general, amount),
      resident: residentTax(terms, amount, qualifyingBps),
    };
  });
  return lineOf(topic, null, base, parts);
}

/** The year cut where the rules of this tax change, with what counts in each part. */
export function annualStretches(of: Case, topic: BenefitTopic, year: number): readonly AnnualStretch[] {
  const rules = [...candidates(of, { side: 'GENERAL', topic }), ...candidates(of, { side: 'RESIDENT', topic })];
  return stretches(rules, of, year).map(([from, to]) => {
    const terms = { topic, general: generalAt(of, { topic }, from), benefit: benefitAt(of, { topic }, from) };
    return { from, to, days: BigInt(dayCount(from, to)), terms };
  });
}

/** What falls on each stretch. */
export function sharesOf(base: bigint, cuts: readonly Pick<AnnualStretch, 'days'>[]): readonly bigint[] {
  if (cuts.length === 1) return [base];
  const weights = cuts.map(({ days }) => days);
  return allocate(money(base), weights).map(({ amount }) => amount);
}

/** What a resident pays on a stretch's amount. */
export function residentTax({ topic, general, benefit }: AnnualTerms, amount: bigint, qualifyingBps: number): LineSide {
  if (benefit === null) return generalSide(general, amount);
  const isIncome = topic === 'PROFIT_TAX' || topic === 'SOLE_TRADER_INCOME_TAX';
  const qualifying = isIncome ? proRata(money(amount), BigInt(qualifyingBps), WHOLE_BPS).amount : amount;
  return mixedSide(benefit, general, qualifying, amount - qualifying);
}
