import type { CalendarDate } from '../kernel/calendar-date.ts';
import { monthCount } from './clock.ts';
import type { EmployeeGroup } from './company.ts';
import { type Bracket, roundedTax } from './computation.ts';
import { found, generalSide, type Line, type LineSide, lineOf, missing, mixedSide } from './line.ts';
import { type Benefit, benefitAt, type Case, candidates, generalAt, stretches, type UsedRule } from './lookup.ts';

export const PAY_TOPICS = ['EMPLOYEE_INCOME_TAX', 'SOCIAL_INSURANCE'] as const;
export type PayTopic = (typeof PAY_TOPICS)[number];
/** What about an employee decides which rules count. */
export type PaidAs = Pick<EmployeeGroup, 'citizenship' | 'hasReducedBase'>;

/** The rules that count for pay on a day. */
export interface PayTerms {
  readonly topic: PayTopic;
  readonly general: UsedRule | null;
  readonly benefit: Benefit | null;
  readonly allowance: UsedRule | null;
  readonly wage: UsedRule | null;
}

export interface PayStretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly months: number;
  readonly terms: PayTerms;
}

/** A charge on monthly pay: each month of each employee is rounded once. */
export function payLine(of: Case, topic: PayTopic, group: EmployeeGroup, index: number, year: number): Line {
  const parts = payStretches(of, topic, group, year).map(({ from, to, months, terms }) => {
    const times = BigInt(months) * BigInt(group.people);
    const general = usualPay(terms, group.monthlyPay);
    const own = terms.benefit === null ? general : benefitPay(terms, terms.benefit, group.monthlyPay);
    return { from, to, general: timesOf(general, times), resident: timesOf(own, times) };
  });
  return lineOf(topic, index, group.monthlyPay * BigInt(group.people) * 12n, parts);
}

/** The year cut where the rules of this pay change, with what counts in each part; a part without a first of a month has no pay. */
export function payStretches(of: Case, topic: PayTopic, paidAs: PaidAs, year: number): readonly PayStretch[] {
  const audience = paidAs.citizenship === 'CITIZEN' ? 'CITIZENS' : 'FOREIGNERS';
  const asked = { topic, audience } as const;
  const topics = [topic, 'INCOME_TAX_ALLOWANCE', 'MINIMUM_WAGE'] as const;
  const rules = topics.flatMap((each) => [
    ...candidates(of, { side: 'GENERAL', topic: each, audience }),
    ...candidates(of, { side: 'RESIDENT', topic: each, audience }),
  ]);
  return stretches(rules, of, year)
    .map(([from, to]): PayStretch => {
      const benefit = benefitAt(of, asked, from);
      const terms = {
        topic,
        general: generalAt(of, asked, from),
        benefit: isChosen(benefit, paidAs) ? benefit : null,
        allowance: generalAt(of, { topic: 'INCOME_TAX_ALLOWANCE' }, from),
        wage: generalAt(of, { topic: 'MINIMUM_WAGE' }, from),
      };
      return { from, to, months: monthCount(from, to), terms };
    })
    .filter(({ months }) => months > 0);
}

/** A choice of the employee counts only where it was made. */
const isChosen = (benefit: Benefit | null, { hasReducedBase }: PaidAs): boolean =>
  benefit?.computation.kind !== 'CONTRIBUTION_BASE' || hasReducedBase;

/** What a resident pays on one month of this pay. */
export const residentPay = (terms: PayTerms, pay: bigint): LineSide =>
  terms.benefit === null ? usualPay(terms, pay) : benefitPay(terms, terms.benefit, pay);

const usualPay = (terms: PayTerms, pay: bigint): LineSide =>
  terms.topic === 'SOCIAL_INSURANCE' ? contribution(terms.general, pay) : incomeTax(terms, pay);

const timesOf = (side: LineSide, times: bigint): LineSide => ({
  ...side,
  amount: side.amount === null ? null : side.amount * times,
});

/** The general tax on a month's pay, less the amount that is free of it where that rule counts. */
function incomeTax({ general, allowance }: PayTerms, pay: bigint): LineSide {
  const free = allowance?.computation.kind === 'ALLOWANCE' ? allowance.computation.parameters : null;
  if (allowance === null || free === null || pay > free.incomeUpTo) return generalSide(general, pay);
  const taxed = pay > free.amount ? pay - free.amount : 0n;
  const side = generalSide(general, taxed);
  return side.amount === null ? side : { ...side, alsoUses: allowance.rule };
}

function benefitPay({ general, wage }: PayTerms, benefit: Benefit, pay: bigint): LineSide {
  const { kind, parameters } = benefit.computation;
  if (kind !== 'CONTRIBUTION_BASE') return mixedSide(benefit, general, pay, 0n);
  const least = wage?.computation.kind === 'AMOUNT' ? wage.computation.parameters : null;
  if (parameters === null || wage === null || least === null)
    return { ...missing('VALUE_UNCONFIRMED', benefit, true), alsoUses: wage?.rule ?? null };
  const side = contribution(general, least.amount * BigInt(parameters.minimumWages));
  return {
    ...side,
    rule: benefit.rule,
    alsoUses: wage.rule,
    isBenefit: true,
    isAssumed: side.isAssumed || wage.isAssumed,
  };
}

/** What employee and employer pay together on a month's base. */
function contribution(general: UsedRule | null, base: bigint): LineSide {
  if (general === null) return missing('NO_RULE', null, false);
  const rates = general.computation.kind === 'CONTRIBUTION' ? general.computation.parameters : null;
  if (rates === null) return missing('VALUE_UNCONFIRMED', general, false);
  const sum = [rates.employee, rates.employer].reduce(
    (total, scale: readonly Bracket[]) => total + roundedTax(scale, base),
    0n,
  );
  return found(sum, general, false);
}
