import type { Locale } from '@aim/domain/kernel/locale';
import { parseInput } from '@aim/domain/kernel/problem';
import { breakEvenAt } from '@aim/domain/residency/break-even';
import { calculateYears, type YearResult } from '@aim/domain/residency/calculation';
import { calculateBenefitsInput } from '@aim/domain/residency/calculation-input';
import { januaryHint, laterOf, newYear } from '@aim/domain/residency/clock';
import { type CompanyCase, profitOf } from '@aim/domain/residency/company';
import { type Entitlement, entitlementsOf } from '@aim/domain/residency/entitlement';
import type { Line, LineSide } from '@aim/domain/residency/line';
import { SUPPOSABLE_KINDS } from '@aim/domain/residency/lookup';
import type { BenefitRule } from '@aim/domain/residency/rule';
import { topicLabels } from '@aim/domain/residency/vocabulary';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { toRule } from './benefit-rule.type.ts';
import type { CalculateBenefitsInput } from './calculation.inputs.ts';
import type { BenefitCalculation, CalculationLine, CalculationSide, CalculationYear } from './calculation.type.ts';
import { ruleKey, ruleSetAt } from './rule-set.ts';

const RATE = { name: 'calculateBenefits', limit: 120, windowSeconds: 60 };

/** What residency means in money for one company, by the rules known at a time. Nothing is stored. */
export async function calculateBenefits(
  ctx: Ctx,
  { knownAt, ...raw }: CalculateBenefitsInput,
): Promise<BenefitCalculation> {
  allow(ctx, 'benefitRule.calculate');
  await limitRate(ctx, RATE);
  const company: CompanyCase = parseInput(calculateBenefitsInput, raw);
  const set = await ruleSetAt(ctx, knownAt ?? null);
  const years = calculateYears(set.rules, company);
  const entitlements = entitlementsOf(set.rules, company.place, company.issuedOn);
  const open = openRules(set.rules, company);
  return {
    knownAt: set.knownAt,
    profit: String(profitOf(company)),
    years: years.map((year) => toYear(year, ctx.locale)),
    rules: usedRules(set.rules, years, [...entitlements.map(({ rule }) => rule), ...open], ctx.locale),
    entitlements: entitlements.map(toEntitlement),
    breakEvens: years.flatMap(({ year }) => {
      const found = breakEvenAt({ rules: set.rules, ...company }, laterOf(newYear(year), company.issuedOn));
      return found === null ? [] : [{ year, kind: found.kind, pay: found.pay === null ? null : String(found.pay) }];
    }),
    januaryHint: hintFor(set.rules, company),
    openRuleKeys: open.map(ruleKey),
  };
}

/** Rules of this case that nobody has confirmed a value for, in the days from the certificate on. */
function openRules(rules: readonly BenefitRule[], { legalForm, place, issuedOn }: CompanyCase): readonly BenefitRule[] {
  const isOther = legalForm === 'COMPANY' ? 'SOLE_TRADER_INCOME_TAX' : 'PROFIT_TAX';
  return rules.filter(
    ({ side, topic, scope, valid, computation }) =>
      side !== 'STARTUP_CERTIFICATE' &&
      topic !== isOther &&
      topic !== 'LAND_TAX' &&
      (scope === 'BOTH' || scope === place) &&
      (valid.to === null || valid.to > issuedOn) &&
      computation.parameters === null &&
      SUPPOSABLE_KINDS.includes(computation.kind),
  );
}

function hintFor(rules: readonly BenefitRule[], { issuedOn, place }: CompanyCase) {
  const counted = entitlementsOf(rules, place, issuedOn).find(({ rule }) => rule.clock.kind === 'REPORTING_YEAR')?.rule;
  const years = counted?.clock.kind === 'REPORTING_YEAR' ? counted.clock.years : null;
  return years === null ? null : januaryHint(issuedOn, years);
}

function usedRules(
  all: readonly BenefitRule[],
  years: readonly YearResult[],
  more: readonly BenefitRule[],
  locale: Locale,
) {
  const used = new Set(more);
  for (const { lines } of years)
    for (const { parts } of lines)
      for (const { general, resident } of parts)
        for (const rule of [general.rule, general.alsoUses, resident.rule, resident.alsoUses])
          if (rule !== null) used.add(rule);
  return all.filter((rule) => used.has(rule)).map((rule) => toRule(rule, locale));
}

const inText = (amount: bigint | null): string | null => (amount === null ? null : String(amount));

function toYear(
  { year, lines, general, resident, difference, notComputed }: YearResult,
  locale: Locale,
): CalculationYear {
  return {
    year,
    general: String(general),
    resident: String(resident),
    difference: String(difference),
    notComputed,
    lines: lines.map((line) => toLine(line, locale)),
  };
}

function toLine({ topic, group, base, general, resident, difference, parts }: Line, locale: Locale): CalculationLine {
  return {
    topic,
    topicLabel: topicLabels[topic][locale],
    group,
    base: String(base),
    general: inText(general),
    resident: inText(resident),
    difference: inText(difference),
    parts: parts.map((part) => ({ ...part, general: toSide(part.general), resident: toSide(part.resident) })),
  };
}

function toSide({ amount, rule, alsoUses, why, isAssumed, isBenefit }: LineSide): CalculationSide {
  return {
    amount: inText(amount),
    ruleKey: rule === null ? null : ruleKey(rule),
    alsoRuleKey: alsoUses === null ? null : ruleKey(alsoUses),
    why,
    isAssumed,
    isBenefit,
  };
}

function toEntitlement({ rule, days, isClockConfirmed }: Entitlement) {
  return { ruleKey: ruleKey(rule), from: days?.from ?? null, to: days?.to ?? null, isClockConfirmed };
}
