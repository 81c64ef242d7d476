import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { CompanyCase } from './company.ts';

/** An invented company that shows what rules do: low, usual and high pay, a foreigner, dividends, import. */
export function exampleCompany(issuedOn: CalendarDate): CompanyCase {
  return {
    legalForm: 'COMPANY',
    place: 'OUTSIDE',
    issuedOn,
    turnover: 90_000_000n,
    qualifyingBps: 10_000,
    otherCosts: 12_000_000n,
    dividends: 10_000_000n,
    imports: 4_000_000n,
    property: 0n,
    groups: [
      { people: 2, monthlyPay: 150_000n, citizenship: 'CITIZEN', hasReducedBase: false },
      { people: 6, monthlyPay: 450_000n, citizenship: 'CITIZEN', hasReducedBase: false },
      { people: 1, monthlyPay: 1_000_000n, citizenship: 'FOREIGNER', hasReducedBase: false },
    ],
    assumptions: [],
    withSwitchedOff: false,
  };
}
