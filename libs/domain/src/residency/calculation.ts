import { yearOf } from '../kernel/calendar-date.ts';
import { allocate, money, proRata, WHOLE_BPS } from '../kernel/money.ts';
import { dayCount } from './clock.ts';
import { type CompanyCase, profitOf } from './company.ts';
import { generalSide, type Line, type LinePart, lineOf, mixedSide } from './line.ts';
import { benefitAt, type Case, candidates, generalAt, stretches } from './lookup.ts';
import { payLine } from './pay-line.ts';
import type { BenefitRule } from './rule.ts';
import type { BenefitTopic } from './vocabulary.ts';

/** The last year that is computed. */
export const LAST_YEAR = 2036;

export interface YearResult {
  readonly year: number;
  readonly lines: readonly Line[];
  /** Sums of the lines in which both sides are known. */
  readonly general: bigint;
  readonly resident: bigint;
  readonly difference: bigint;
  readonly notComputed: number;
}

/** Resident against the general regime, for every year from that of the certificate. */
export function calculateYears(
  rules: readonly BenefitRule[],
  company: CompanyCase,
  lastYear: number = LAST_YEAR,
): readonly YearResult[] {
  const of: Case = { rules, ...company };
  const years: YearResult[] = [];
  for (let year = yearOf(company.issuedOn); year <= lastYear; year += 1) years.push(yearResult(of, company, year));
  return years;
}

function yearResult(of: Case, company: CompanyCase, year: number): YearResult {
  const isCompany = company.legalForm === 'COMPANY';
  const profit = profitOf(company);
  const annual: [BenefitTopic, bigint][] = [
    [isCompany ? 'PROFIT_TAX' : 'SOLE_TRADER_INCOME_TAX', profit],
    ['DIVIDEND_TAX', isCompany ? company.dividends : 0n],
    ['PROPERTY_TAX', company.property],
    ['IMPORT_VAT', company.imports],
    ['IMPORT_DUTY', company.imports],
  ];
  const lines = [
    ...annual.filter(([, base]) => base > 0n).map(([topic, base]) => annualLine(of, company, topic, base, year)),
    ...company.groups.flatMap((group, index) =>
      group.people > 0 && group.monthlyPay > 0n
        ? [payLine(of, 'EMPLOYEE_INCOME_TAX', group, index, year), payLine(of, 'SOCIAL_INSURANCE', group, index, year)]
        : [],
    ),
  ];
  const known = lines.filter(({ difference }) => difference !== null);
  const total = (side: 'general' | 'resident'): bigint => known.reduce((sum, line) => sum + (line[side] as bigint), 0n);
  const [general, resident] = [total('general'), total('resident')];
  return { year, lines, general, resident, difference: general - resident, notComputed: lines.length - known.length };
}

/** A tax on a year's amount: the amount is spread over the days, no qəpik lost, and each stretch is rounded once. */
function annualLine(of: Case, company: CompanyCase, topic: BenefitTopic, base: bigint, year: number): Line {
  const rules = [...candidates(of, { side: 'GENERAL', topic }), ...candidates(of, { side: 'RESIDENT', topic })];
  const cuts = stretches(rules, of, year);
  const shares = allocate(
    money(base),
    cuts.map(([from, to]) => BigInt(dayCount(from, to))),
  );
  const isIncome = topic === 'PROFIT_TAX' || topic === 'SOLE_TRADER_INCOME_TAX';
  const parts = cuts.map(([from, to], index): LinePart => {
    const amount = (shares[index] as { amount: bigint }).amount;
    const general = generalAt(of, { topic }, from);
    const benefit = benefitAt(of, { topic }, from);
    const qualifying = isIncome ? proRata(money(amount), BigInt(company.qualifyingBps), WHOLE_BPS).amount : amount;
    return {
      from,
      to,
      general: generalSide(general, amount),
      resident:
        benefit === null ? generalSide(general, amount) : mixedSide(benefit, general, qualifying, amount - qualifying),
    };
  });
  return lineOf(topic, null, base, parts);
}
