import type { CalendarDate } from '../kernel/calendar-date.ts';
import { monthCount } from './clock.ts';
import type { EmployeeGroup } from './company.ts';
import { type Bracket, roundedTax } from './computation.ts';
import { found, generalSide, type Line, type LinePart, type LineSide, lineOf, missing, mixedSide } from './line.ts';
import { type Benefit, benefitAt, type Case, candidates, generalAt, stretches, type UsedRule } from './lookup.ts';

/** A charge on monthly pay: each month of each employee is rounded once. */
export function payLine(
  of: Case,
  topic: 'EMPLOYEE_INCOME_TAX' | 'SOCIAL_INSURANCE',
  group: EmployeeGroup,
  index: number,
  year: number,
): Line {
  const audience = group.citizenship === 'CITIZEN' ? 'CITIZENS' : 'FOREIGNERS';
  const asked = { topic, audience } as const;
  const topics = [topic, 'INCOME_TAX_ALLOWANCE', 'MINIMUM_WAGE'] as const;
  const rules = topics.flatMap((each) => [
    ...candidates(of, { side: 'GENERAL', topic: each, audience }),
    ...candidates(of, { side: 'RESIDENT', topic: each, audience }),
  ]);
  const parts = stretches(rules, of, year).flatMap(([from, to]): LinePart[] => {
    const months = monthCount(from, to);
    if (months === 0) return [];
    const times = BigInt(months) * BigInt(group.people);
    const general = generalAt(of, asked, from);
    const benefit =
      topic === 'SOCIAL_INSURANCE' ? insuranceBenefit(of, audience, group, from) : benefitAt(of, asked, from);
    const usual =
      topic === 'SOCIAL_INSURANCE'
        ? contribution(general, group.monthlyPay)
        : incomeTax(of, general, group.monthlyPay, from);
    const own = benefit === null ? usual : payBenefit(of, benefit, general, group.monthlyPay, from);
    return [{ from, to, general: timesOf(usual, times), resident: timesOf(own, times) }];
  });
  return lineOf(topic, index, group.monthlyPay * BigInt(group.people) * 12n, parts);
}

const timesOf = (side: LineSide, times: bigint): LineSide => ({
  ...side,
  amount: side.amount === null ? null : side.amount * times,
});

/** The general tax on a month's pay, less the amount that is free of it where that rule counts. */
function incomeTax(of: Case, general: UsedRule | null, pay: bigint, date: CalendarDate): LineSide {
  const allowance = generalAt(of, { topic: 'INCOME_TAX_ALLOWANCE' }, date);
  const free = allowance?.computation.kind === 'ALLOWANCE' ? allowance.computation.parameters : null;
  if (allowance === null || free === null || pay > free.incomeUpTo) return generalSide(general, pay);
  const taxed = pay > free.amount ? pay - free.amount : 0n;
  const side = generalSide(general, taxed);
  return side.amount === null ? side : { ...side, alsoUses: allowance.rule };
}

/** The employee's choice counts only where it was made. */
function insuranceBenefit(
  of: Case,
  audience: 'CITIZENS' | 'FOREIGNERS',
  group: EmployeeGroup,
  date: CalendarDate,
): Benefit | null {
  const benefit = benefitAt(of, { topic: 'SOCIAL_INSURANCE', audience }, date);
  const isChoice = benefit?.computation.kind === 'CONTRIBUTION_BASE';
  return isChoice && !group.hasReducedBase ? null : benefit;
}

function payBenefit(of: Case, benefit: Benefit, general: UsedRule | null, pay: bigint, date: CalendarDate): LineSide {
  const { kind, parameters } = benefit.computation;
  if (kind !== 'CONTRIBUTION_BASE') return mixedSide(benefit, general, pay, 0n);
  const wage = generalAt(of, { topic: 'MINIMUM_WAGE' }, date);
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
