import { type AnnualStretch, annualStretches, residentTax, sharesOf } from './annual-line.ts';
import { CITIZENSHIPS } from './company.ts';
import type { Computation } from './computation.ts';
import type { Benefit, Case, UsedRule } from './lookup.ts';
import { PAY_TOPICS, type PaidAs, type PayTerms, payStretches, residentPay } from './pay-line.ts';
import { BENEFIT_TOPICS, type BenefitTopic } from './vocabulary.ts';

/** Years in which the same rules count before, and the same after: they are computed once. */
export interface SameYears<Parts> {
  readonly years: number[];
  readonly before: Parts;
  readonly after: Parts;
  readonly isSame: boolean;
}

/** How often which terms count, by their place in the plan's list. */
export type Months = readonly (readonly [terms: number, months: bigint])[];

export interface PayPlan {
  readonly terms: readonly PayTerms[];
  readonly years: readonly SameYears<Months>[];
  /** Years in which one side cannot be computed, whatever the pay. */
  readonly unknownYears: readonly number[];
}

/** What two sets of rules mean for every company with this place and day of certificate. */
export interface SimulationPlan {
  annual(topic: BenefitTopic): readonly SameYears<readonly AnnualStretch[]>[];
  pay(paidAs: PaidAs): readonly PayPlan[];
}

export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

/**
 * Which rules count on which day depends on the certificate alone, how much on the company: the first is found once for all
 * companies of a day, so that a register of ten thousand is a matter of seconds. The amounts come from the same functions as those of
 * one calculation.
 */
export function simulationPlan(before: Case, after: Case, { first, last }: PlanYears): SimulationPlan {
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  const names = new Names();
  const annual = new Map(
    BENEFIT_TOPICS.map((topic) => {
      const cutsOf = (of: Case) => (year: number) => annualStretches(of, topic, year);
      const keyOf = ({ days, terms }: AnnualStretch): string => `${days} ${names.of(terms)}`;
      return [topic, sameYears(years, cutsOf(before), cutsOf(after), keyOf)] as const;
    }),
  );
  const pay = new Map(
    CITIZENSHIPS.flatMap((citizenship) =>
      [false, true].map((hasReducedBase) => {
        const paidAs = { citizenship, hasReducedBase };
        return [
          nameOf(paidAs),
          PAY_TOPICS.map((topic) => payPlan(before, after, years, names, paidAs, topic)),
        ] as const;
      }),
    ),
  );
  return { annual: (topic) => annual.get(topic) ?? [], pay: (paidAs) => pay.get(nameOf(paidAs)) ?? [] };
}

const nameOf = ({ citizenship, hasReducedBase }: PaidAs): string => `${citizenship} ${hasReducedBase}`;

function payPlan(
  before: Case,
  after: Case,
  years: readonly number[],
  names: Names,
  paidAs: PaidAs,
  topic: (typeof PAY_TOPICS)[number],
): PayPlan {
  const places = new Map<string, number>();
  const terms: PayTerms[] = [];
  const placeOf = (one: PayTerms): number => {
    const name = names.of(one);
    if (!places.has(name)) places.set(name, terms.push(one) - 1);
    return places.get(name) as number;
  };
  const monthsOf = (of: Case) => (year: number) =>
    payStretches(of, topic, paidAs, year).map((cut) => [placeOf(cut.terms), BigInt(cut.months)] as const);
  const all = sameYears(years, monthsOf(before), monthsOf(after), ([place, months]) => `${place} ${months}`);
  // Whether an amount can be computed does not depend on how much it is: any pay will do.
  const isKnown = (parts: Months): boolean =>
    parts.every(([place]) => residentPay(terms[place] as PayTerms, 1n).amount !== null);
  const known = all.filter((one) => isKnown(one.before) && isKnown(one.after));
  return {
    terms,
    years: known,
    unknownYears: all.filter((one) => !known.includes(one)).flatMap((one) => one.years),
  };
}

function sameYears<Part>(
  years: readonly number[],
  before: (year: number) => readonly Part[],
  after: (year: number) => readonly Part[],
  keyOf: (part: Part) => string,
): readonly SameYears<readonly Part[]>[] {
  const groups = new Map<string, SameYears<readonly Part[]>>();
  for (const year of years) {
    const [one, other] = [before(year), after(year)];
    const [was, becomes] = [one.map(keyOf).join(), other.map(keyOf).join()];
    const group = groups.get(`${was}|${becomes}`);
    if (group === undefined)
      groups.set(`${was}|${becomes}`, { years: [year], before: one, after: other, isSame: was === becomes });
    else group.years.push(year);
  }
  return [...groups.values()];
}

/** What a resident pays in one year of a tax; null: not known. */
export function annualAmount(cuts: readonly AnnualStretch[], base: bigint, qualifyingBps: number): bigint | null {
  const shares = sharesOf(base, cuts);
  let sum = 0n;
  for (const [index, { terms }] of cuts.entries()) {
    const { amount } = residentTax(terms, shares[index] as bigint, qualifyingBps);
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

/** Short names for terms: the same numbers by the same kind come to the same amount, whichever version they stand in. */
class Names {
  private readonly known = new Map<Computation, number>();

  of(terms: Pick<PayTerms, 'general' | 'benefit'> & Partial<Pick<PayTerms, 'allowance' | 'wage'>>): string {
    const { general, benefit, allowance = null, wage = null } = terms;
    return [general, benefit, allowance, wage].map((one) => this.nameOf(one)).join('.');
  }

  private nameOf(one: UsedRule | Benefit | null): string {
    if (one === null) return '-';
    const number = this.known.get(one.computation) ?? this.known.size;
    this.known.set(one.computation, number);
    return 'hasClock' in one && !one.hasClock ? `${number}?` : String(number);
  }
}
