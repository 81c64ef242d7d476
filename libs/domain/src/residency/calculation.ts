import { yearOf } from '../kernel/calendar-date.ts';
import { annualBases, annualLine } from './annual-line.ts';
import { type CompanyCase, isPaid } from './company.ts';
import type { Line } from './line.ts';
import type { Case } from './lookup.ts';
import { PAY_TOPICS, payLine } from './pay-line.ts';
import type { BenefitRule } from './rule.ts';

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
  const lines = [
    ...annualBases(company).map(([topic, base]) => annualLine(of, topic, base, company.qualifyingBps, year)),
    ...company.groups.flatMap((group, index) =>
      isPaid(group) ? PAY_TOPICS.map((topic) => payLine(of, topic, group, index, year)) : [],
    ),
  ];
  const known = lines.filter(({ difference }) => difference !== null);
  const total = (side: 'general' | 'resident'): bigint => known.reduce((sum, line) => sum + (line[side] as bigint), 0n);
  const [general, resident] = [total('general'), total('resident')];
  return { year, lines, general, resident, difference: general - resident, notComputed: lines.length - known.length };
}
