import { ruleSentence, type SpaceRule, spaceRuleLabels } from '@aim/domain/spaces/space-rule';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { answerOrProblems } from '../platform/payload.ts';
import { Booking } from './booking.entity.ts';
import { Resource } from './centre.types.ts';
import { previewSeries } from './preview-series.ts';
import { resourceOf } from './rooms.loaders.ts';
import { allRulesOf, plansSold, type SpacePlanRow } from './rules.queries.ts';
import { previewSpaceRule, saveSpaceRule } from './space-rules.ts';
import { PreviewSeriesInput, SpaceRuleInput } from './spaces.inputs.ts';
import { RulePreviewAnswer, SeriesPreviewAnswer, SpaceRulePayload } from './spaces.payloads.ts';
import { RefusedResource, SpacePlan, SpaceRuleView } from './spaces.types.ts';

@Resolver(() => SpaceRuleView)
export class SpaceRuleResolver {
  @Query(() => [SpaceRuleView], { description: 'Rules of a centre: those in force first.' })
  spaceRules(@CurrentCtx() ctx: Ctx, @Args('centreId', { type: () => ID }) centreId: string) {
    allow(ctx, 'spaceRule.list', { id: centreId });
    return allRulesOf(ctx, centreId);
  }

  @Query(() => [SpacePlan], { description: 'Plans that a rule can be for.' })
  spacePlans(@CurrentCtx() ctx: Ctx, @Args('centreId', { type: () => ID }) centreId: string) {
    allow(ctx, 'spaceRule.list', { id: centreId });
    return plansSold(ctx);
  }

  @Query(() => RulePreviewAnswer, { description: 'What a rule would have done to the last thirty days.' })
  previewSpaceRule(@CurrentCtx() ctx: Ctx, @Args('input') input: SpaceRuleInput) {
    return answerOrProblems(ctx, async () => {
      const { sampleIds, ...preview } = await previewSpaceRule(ctx, input);
      return { preview: { ...preview, sample: await ctx.em.findBy(Booking, { id: In(sampleIds) }) } };
    });
  }

  @Query(() => SeriesPreviewAnswer, { description: 'The dates of a series before it is booked.' })
  previewSeries(@CurrentCtx() ctx: Ctx, @Args('input') input: PreviewSeriesInput) {
    return answerOrProblems(ctx, async () => ({ preview: await previewSeries(ctx, input) }));
  }

  @Mutation(() => SpaceRulePayload)
  async saveSpaceRule(@CurrentCtx() ctx: Ctx, @Args('input') input: SpaceRuleInput) {
    return { rule: await saveSpaceRule(ctx, input) };
  }

  @ResolveField(() => String)
  typeLabel(@CurrentCtx() ctx: Ctx, @Parent() { type }: SpaceRuleView) {
    return spaceRuleLabels[type][ctx.locale];
  }

  @ResolveField(() => String, { description: 'The rule in words.' })
  sentence(@CurrentCtx() ctx: Ctx, @Parent() rule: SpaceRuleView) {
    return ruleSentence(rule as unknown as SpaceRule, ctx.locale);
  }

  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: SpaceRuleView) {
    return resourceId === null ? null : resourceOf(ctx, resourceId);
  }
}

@Resolver(() => RefusedResource)
export class RefusedResourceResolver {
  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: { resourceId: string }) {
    return resourceOf(ctx, resourceId);
  }
}

@Resolver(() => SpacePlan)
export class SpacePlanResolver {
  @ResolveField(() => String)
  name(@CurrentCtx() ctx: Ctx, @Parent() { names }: SpacePlanRow) {
    return names[ctx.locale];
  }
}
