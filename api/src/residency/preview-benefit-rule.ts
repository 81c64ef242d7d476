import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { isWithin } from '@aim/domain/residency/clock';
import { exampleCompany } from '@aim/domain/residency/example';
import { effectByYear, type YearEffect } from '@aim/domain/residency/preview';
import { type BenefitRule, rulesWith } from '@aim/domain/residency/rule';
import { proposeBenefitRuleInput } from '@aim/domain/residency/rule-version';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { toRule } from './benefit-rule.type.ts';
import { ruleSetAt } from './rule-set.ts';
import type { BenefitRulePreview } from './rule-version.type.ts';
import { obstaclesTo, ruleFromChange } from './rule-versions.queries.ts';

/** What a version would change for the example company, before anybody is asked to approve it. */
export async function previewBenefitRule(ctx: Ctx, raw: unknown): Promise<BenefitRulePreview> {
  const proposal = parseInput(proposeBenefitRuleInput, raw);
  allow(ctx, 'benefitRule.propose');
  refuseIf(await obstaclesTo(ctx, proposal));
  return effectOf(ctx, await ruleFromChange(ctx, proposal, 'new'));
}

export async function effectOf(ctx: Ctx, added: BenefitRule): Promise<BenefitRulePreview> {
  const { rules } = await ruleSetAt(ctx);
  const company = exampleCompany(dateOf(ctx.now, HOME_ZONE));
  const replaces = rules.find(({ code, valid }) => code === added.code && isWithin(valid, added.valid.from));
  return {
    replaces: replaces === undefined ? null : toRule(replaces, ctx.locale),
    effects: effectByYear({ ...company, place: placeOf(added) }, rules, rulesWith(rules, added)).map(inText),
  };
}

/** A rule of the park itself shows on a company inside it. */
const placeOf = ({ scope }: BenefitRule): 'INSIDE' | 'OUTSIDE' => (scope === 'INSIDE' ? 'INSIDE' : 'OUTSIDE');

function inText({ year, newlyComputed, ...amounts }: YearEffect) {
  const { generalBefore, generalAfter, residentBefore, residentAfter } = amounts;
  return {
    year,
    newlyComputed,
    generalBefore: String(generalBefore),
    generalAfter: String(generalAfter),
    residentBefore: String(residentBefore),
    residentAfter: String(residentAfter),
  };
}
