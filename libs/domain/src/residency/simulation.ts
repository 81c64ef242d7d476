import { yearOf } from '../kernel/calendar-date.ts';
import { annualBases } from './annual-line.ts';
import { LAST_YEAR } from './calculation.ts';
import { type CompanyCase, isPaid } from './company.ts';
import { residentPay } from './pay-line.ts';
import type { BenefitRule } from './rule.ts';
import { annualAmount, type Months, type PlanYears, type SimulationPlan, simulationPlan } from './simulation-plan.ts';

/** A resident of the register as the simulation needs it. */
export interface SimulatedResident {
  readonly id: string;
  readonly company: CompanyCase;
}

/** What changed rules mean for one resident: positive, it pays that much less than under the rules of today. */
export interface ResidentEffect {
  readonly id: string;
  readonly before: bigint;
  readonly after: bigint;
  readonly effect: bigint;
  /** Lines that cannot be computed under both sets of rules: the effect does not hold them. */
  readonly notComputed: number;
  readonly years: readonly EffectOfYear[];
}

export interface EffectOfYear {
  readonly year: number;
  readonly before: bigint;
  readonly after: bigint;
}

export interface Simulation {
  readonly effects: readonly ResidentEffect[];
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  /** Together: positive, residents keep it; negative, they pay it. */
  readonly total: bigint;
}

/** Who gains and who loses when rules change, over the whole register. Pure: nothing is stored, nobody is told. */
export function simulateRules(
  residents: readonly SimulatedResident[],
  today: readonly BenefitRule[],
  changed: readonly BenefitRule[],
  years: Partial<PlanYears> = {},
): Simulation {
  const simulate = simulator(today, changed, years);
  const effects = residents.map(simulate);
  return {
    effects,
    gain: effects.filter(({ effect }) => effect > 0n).length,
    lose: effects.filter(({ effect }) => effect < 0n).length,
    same: effects.filter(({ effect }) => effect === 0n).length,
    total: effects.reduce((total, { effect }) => total + effect, 0n),
  };
}

/** Two sets of rules, ready for one resident after the other; what companies have in common is found once. */
export function simulator(
  today: readonly BenefitRule[],
  changed: readonly BenefitRule[],
  { first = 0, last = LAST_YEAR }: Partial<PlanYears> = {},
): (resident: SimulatedResident) => ResidentEffect {
  const plans = new Map<string, SimulationPlan>();
  function planFor({ place, issuedOn, assumptions, withSwitchedOff }: CompanyCase): SimulationPlan {
    const supposed = assumptions.map(({ code, bps, employerBps, amount }) => `${code} ${bps} ${employerBps} ${amount}`);
    const key = [place, issuedOn, withSwitchedOff, ...supposed].join();
    const of = { place, issuedOn, assumptions, withSwitchedOff };
    const span = { first: Math.max(first, yearOf(issuedOn)), last };
    const plan = plans.get(key) ?? simulationPlan({ ...of, rules: today }, { ...of, rules: changed }, span);
    plans.set(key, plan);
    return plan;
  }
  return ({ id, company }) => effectOn(id, company, planFor(company));
}

function effectOn(id: string, company: CompanyCase, plan: SimulationPlan): ResidentEffect {
  const sums = new Map<number, { before: bigint; after: bigint }>();
  let notComputed = 0;
  const add = (years: readonly number[], before: bigint, after: bigint): void => {
    for (const year of years) {
      const sum = sums.get(year);
      if (sum === undefined) sums.set(year, { before, after });
      else {
        sum.before += before;
        sum.after += after;
      }
    }
  };
  for (const [topic, base] of annualBases(company))
    for (const { years, before, after, isSame } of plan.annual(topic)) {
      const was = annualAmount(before, base, company.qualifyingBps);
      const becomes = isSame ? was : annualAmount(after, base, company.qualifyingBps);
      if (was === null || becomes === null) notComputed += years.length;
      else add(years, was, becomes);
    }
  for (const group of company.groups.filter(isPaid))
    for (const { terms, years, unknownYears } of plan.pay(group)) {
      const people = BigInt(group.people);
      const amounts = terms.map((one) => (residentPay(one, group.monthlyPay).amount ?? 0n) * people);
      notComputed += unknownYears.length;
      for (const one of years) {
        const was = sumOf(one.before, amounts);
        add(one.years, was, one.isSame ? was : sumOf(one.after, amounts));
      }
    }
  const years = [...sums].map(([year, sum]) => ({ year, ...sum })).sort((one, other) => one.year - other.year);
  const before = years.reduce((sum, year) => sum + year.before, 0n);
  const after = years.reduce((sum, year) => sum + year.after, 0n);
  return { id, before, after, effect: before - after, notComputed, years };
}

const sumOf = (months: Months, amounts: readonly bigint[]): bigint =>
  months.reduce((sum, [place, times]) => sum + (amounts[place] as bigint) * times, 0n);
