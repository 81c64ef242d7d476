import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Assumption } from './lookup.ts';
import type { ResidentPlace } from './vocabulary.ts';

export const LEGAL_FORMS = ['COMPANY', 'SOLE_TRADER'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];
export const CITIZENSHIPS = ['CITIZEN', 'FOREIGNER'] as const;
export type Citizenship = (typeof CITIZENSHIPS)[number];

/** Employees with the same pay. */
export interface EmployeeGroup {
  readonly people: number;
  readonly monthlyPay: bigint;
  readonly citizenship: Citizenship;
  /** The employee chose contributions on a multiple of the minimum wage instead of the pay. */
  readonly hasReducedBase: boolean;
}

/** A company, the same every year: amounts in qəpik. */
export interface CompanyCase {
  readonly legalForm: LegalForm;
  readonly place: ResidentPlace;
  readonly issuedOn: CalendarDate;
  readonly turnover: bigint;
  /** Share of the income that comes from the listed activity. */
  readonly qualifyingBps: number;
  /** Costs beside pay. */
  readonly otherCosts: bigint;
  readonly dividends: bigint;
  readonly imports: bigint;
  readonly property: bigint;
  readonly groups: readonly EmployeeGroup[];
  readonly assumptions: readonly Assumption[];
  readonly withSwitchedOff: boolean;
}

/** Without people or pay there is nothing to charge. */
export const isPaid = ({ people, monthlyPay }: EmployeeGroup): boolean => people > 0 && monthlyPay > 0n;

/** What remains of the turnover after pay and other costs; a loss is not taxed. */
export function profitOf({ turnover, otherCosts, groups }: CompanyCase): bigint {
  const pay = groups.reduce((sum, { people, monthlyPay }) => sum + BigInt(people) * monthlyPay * 12n, 0n);
  const profit = turnover - otherCosts - pay;
  return profit > 0n ? profit : 0n;
}
