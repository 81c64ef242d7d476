import { calculateYears } from './calculation.ts';
import type { CompanyCase } from './company.ts';
import type { Line } from './line.ts';
import type { BenefitRule } from './rule.ts';

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
  lastYear?: number,
): Simulation {
  const effects = residents.map(({ id, company }): ResidentEffect => {
    const [before, after] = [today, changed].map((rules) => linesOf(rules, company, lastYear)) as [
      readonly Line[],
      readonly Line[],
    ];
    const pairs = before.map((line, index) => [line.resident, after[index]?.resident ?? null] as const);
    const known = pairs.filter((pair): pair is readonly [bigint, bigint] => pair[0] !== null && pair[1] !== null);
    const [paid, toPay] = [sum(known.map(([one]) => one)), sum(known.map(([, other]) => other))];
    return { id, before: paid, after: toPay, effect: paid - toPay, notComputed: pairs.length - known.length };
  });
  return {
    effects,
    gain: effects.filter(({ effect }) => effect > 0n).length,
    lose: effects.filter(({ effect }) => effect < 0n).length,
    same: effects.filter(({ effect }) => effect === 0n).length,
    total: sum(effects.map(({ effect }) => effect)),
  };
}

/** The same company has the same lines in the same order under any rules. */
const linesOf = (rules: readonly BenefitRule[], company: CompanyCase, lastYear?: number): readonly Line[] =>
  calculateYears(rules, company, lastYear).flatMap(({ lines }) => lines);

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
