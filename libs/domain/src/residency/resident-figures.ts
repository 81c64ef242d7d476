import type { BlockAnswers } from './application-blocks.ts';
import type { EmployeeGroup, LegalForm } from './company.ts';

/** What is known of a resident's business in a year, in qəpik; what nobody has said is null or empty. */
export interface ResidentFigures {
  readonly legalForm: LegalForm;
  readonly turnover: bigint;
  readonly qualifyingBps: number;
  /** Costs beside pay; null: unknown, and then nothing is said about profit. */
  readonly otherCosts: bigint | null;
  readonly dividends: bigint;
  readonly imports: bigint;
  readonly property: bigint;
  readonly groups: readonly EmployeeGroup[];
}

/** What the application said of the year before: enough for pay, silent about costs, dividends and imports. */
export function figuresOfApplication(numbers: BlockAnswers, legalForm: string): ResidentFigures | null {
  const { revenue, qualifyingRevenue, headcount, averagePay, foreignSpecialists } = numbers;
  const [turnover, qualifying, people] = [whole(revenue), whole(qualifyingRevenue), whole(headcount)];
  const [pay, asked] = [whole(averagePay), whole(foreignSpecialists)];
  if (turnover === null || qualifying === null || people === null || pay === null || asked === null) return null;
  const foreigners = asked < people ? asked : people;
  const monthlyPay = pay * 100n;
  return {
    legalForm: legalForm === 'SOLE_PROPRIETOR' ? 'SOLE_TRADER' : 'COMPANY',
    turnover: turnover * 100n,
    qualifyingBps:
      turnover === 0n ? 10_000 : Number(((qualifying < turnover ? qualifying : turnover) * 10_000n) / turnover),
    otherCosts: null,
    dividends: 0n,
    imports: 0n,
    property: 0n,
    groups: [
      { people: Number(people - foreigners), monthlyPay, citizenship: 'CITIZEN' as const, hasReducedBase: false },
      { people: Number(foreigners), monthlyPay, citizenship: 'FOREIGNER' as const, hasReducedBase: false },
    ].filter((group) => group.people > 0),
  };
}

const whole = (value: unknown): bigint | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? BigInt(value) : null;
