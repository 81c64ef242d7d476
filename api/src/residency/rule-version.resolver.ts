import { allowedActions } from '@aim/domain/machines';
import { may } from '@aim/domain/policies';
import { computationOf } from '@aim/domain/residency/computation';
import { type RuleVersionState, ruleVersionMachine } from '@aim/domain/residency/rule-version';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { answerOrProblems } from '../platform/payload.ts';
import { approveBenefitRule } from './approve-benefit-rule.ts';
import { BenefitRuleRow, RuleVersionStates } from './benefit-rule.entity.ts';
import { effectOf, previewBenefitRule } from './preview-benefit-rule.ts';
import { proposeBenefitRule } from './propose-benefit-rule.ts';
import { rejectBenefitRule } from './reject-benefit-rule.ts';
import {
  BenefitRulePreview,
  BenefitRulePreviewPayload,
  BenefitRuleVersion,
  BenefitRuleVersionPage,
  BenefitRuleVersionPayload,
} from './rule-version.type.ts';
import { asRule, listRuleVersions, rejectionOf, toVersion } from './rule-versions.queries.ts';
import { ApproveBenefitRuleInput, ProposeBenefitRuleInput, RejectBenefitRuleInput } from './rules.inputs.ts';

const RULE_ACTIONS = ['benefitRule.propose', 'ruleScenario.create', 'ruleScenario.read'] as const;

/** How the law changes: one person proposes, another decides. */
@Resolver(() => BenefitRuleVersion)
export class RuleVersionResolver {
  @Query(() => BenefitRuleVersionPage, { description: 'What staff proposed, newest first.' })
  benefitRuleVersions(
    @CurrentCtx() ctx: Ctx,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('state', { type: () => RuleVersionStates, nullable: true }) state: RuleVersionState | null,
  ) {
    return listRuleVersions(ctx, { first, after: after ?? null, state: state ?? null });
  }

  @Query(() => [String], { description: 'What this person may do with the rules and drafts of them; the buttons.' })
  benefitRuleActions(@CurrentCtx() { actor }: Ctx): string[] {
    return RULE_ACTIONS.filter((action) => may(actor, action, null));
  }

  @Query(() => BenefitRulePreviewPayload, { description: 'What a version would change for the example company.' })
  previewBenefitRule(@CurrentCtx() ctx: Ctx, @Args('input') input: ProposeBenefitRuleInput) {
    return answerOrProblems(ctx, async () => ({ preview: await previewBenefitRule(ctx, input) }));
  }

  @Mutation(() => BenefitRuleVersionPayload)
  async proposeBenefitRule(@CurrentCtx() ctx: Ctx, @Args('input') input: ProposeBenefitRuleInput) {
    return { benefitRuleVersion: await toVersion(ctx, await proposeBenefitRule(ctx, input)) };
  }

  @Mutation(() => BenefitRuleVersionPayload)
  async approveBenefitRule(@CurrentCtx() ctx: Ctx, @Args('input') input: ApproveBenefitRuleInput) {
    return { benefitRuleVersion: await toVersion(ctx, await approveBenefitRule(ctx, input)) };
  }

  @Mutation(() => BenefitRuleVersionPayload)
  async rejectBenefitRule(@CurrentCtx() ctx: Ctx, @Args('input') input: RejectBenefitRuleInput) {
    return { benefitRuleVersion: await toVersion(ctx, await rejectBenefitRule(ctx, input)) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: BenefitRuleVersion) {
    return ruleVersionMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Person, { nullable: true })
  proposedBy(@CurrentCtx() ctx: Ctx, @Parent() { row }: BenefitRuleVersion) {
    return row.proposedById === null ? null : ctx.loaders.byId(Person, row.proposedById);
  }

  @ResolveField(() => Person, { nullable: true })
  decidedBy(@CurrentCtx() ctx: Ctx, @Parent() { row }: BenefitRuleVersion) {
    return row.decidedById === null ? null : ctx.loaders.byId(Person, row.decidedById);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it was rejected.' })
  rejectionReason(@CurrentCtx() ctx: Ctx, @Parent() { id }: BenefitRuleVersion) {
    return rejectionOf(ctx, id);
  }

  @ResolveField(() => BenefitRulePreview, { nullable: true, description: 'While it waits: what it would change.' })
  async preview(@CurrentCtx() ctx: Ctx, @Parent() { row }: BenefitRuleVersion) {
    if (row.state !== 'PROPOSED') return null;
    const rule = (await ctx.loaders.byId(BenefitRuleRow, row.ruleId)) as BenefitRuleRow;
    const text = { ...row, computation: computationOf(row.kind, row.parameters) };
    return effectOf(ctx, asRule(rule, row.id, text, row.validFrom, row.validTo));
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state }: BenefitRuleVersion) {
    return allowedActions.benefitRuleVersion(ctx.actor, { state });
  }
}
