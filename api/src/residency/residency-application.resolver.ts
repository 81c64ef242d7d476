import type { WhyNot } from '@aim/domain/kernel/problem';
import { allowedActions } from '@aim/domain/machines';
import { applicationMachine } from '@aim/domain/residency/application';
import { whyNotSign } from '@aim/domain/residency/application-rules';
import { returnReasonLabels } from '@aim/domain/residency/application-vocabulary';
import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { File, filesOf } from '../documents/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../platform/payload.ts';
import { type ApplicationSort, ApplicationSorts, ResidencyApplicationFilter } from './application.inputs.ts';
import {
  ApplicationBlockView,
  ApplicationClockValue,
  EligibleExpert,
  ResidencyApplicationPage,
  ResidencyClarification,
  ResidencyCouncil,
  ResidencyDecision,
  ResidencyFee,
  ResidencySendBack,
  ResidencySignature,
} from './application.types.ts';
import { asAnswers, blocksOf, blockViews, whyNotAttached } from './application-blocks.queries.ts';
import { checkClock, today, totalClock } from './application-clocks.ts';
import { clarificationsOf, feeOf, sendBacksOf } from './application-history.queries.ts';
import { applicationFacts, findApplication, listApplications, shownState } from './applications.queries.ts';
import { eligibleExperts } from './appoint-experts.ts';
import { councilOf } from './council.queries.ts';
import { decisionOf } from './decisions.queries.ts';
import { ApplicationReceipt } from './receipts/receipt.type.ts';
import { receiptsOf } from './receipts/submissions.queries.ts';
import { ApplicationStates, ResidencyApplication } from './residency-application.entity.ts';
import { residencySignature } from './residency-signature.ts';
import { residencyStatistics } from './residency-statistics.ts';
import { ResidencyStatistics } from './residency-statistics.types.ts';

@Resolver(() => ResidencyApplication)
export class ResidencyApplicationResolver {
  @Query(() => ResidencyApplicationPage)
  residencyApplications(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => ResidencyApplicationFilter, nullable: true })
    filter: ResidencyApplicationFilter | null,
    @Args('sort', { type: () => ApplicationSorts, defaultValue: 'OLDEST' }) sort: ApplicationSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listApplications(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => ResidencyApplication, { nullable: true })
  residencyApplication(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return findApplication(ctx, info, id);
  }

  @Query(() => ResidencySignature, { nullable: true })
  residencySignature(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }) id: string) {
    return residencySignature(ctx, id);
  }

  @Query(() => [EligibleExpert], { description: 'For officers: who may sit in a council; at most a hundred.' })
  eligibleExperts(@CurrentCtx() ctx: Ctx) {
    return eligibleExperts(ctx);
  }

  @Query(() => ResidencyStatistics, { description: 'Public: how the agency keeps its own deadline.' })
  residencyStatistics(@CurrentCtx() ctx: Ctx, @Args('year', { type: () => Int, nullable: true }) year: number | null) {
    return residencyStatistics(ctx, year);
  }

  @ResolveField(() => Organisation, { nullable: true })
  organisation(@CurrentCtx() ctx: Ctx, @Parent() { organisationId }: ResidencyApplication) {
    return ctx.loaders.byId(Organisation, organisationId);
  }

  @ResolveField(() => ApplicationStates)
  state(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return shownState(ctx.actor, application);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return applicationMachine.states[shownState(ctx.actor, application)].label[ctx.locale];
  }

  @ResolveField(() => String, { nullable: true })
  returnReasonLabel(@CurrentCtx() ctx: Ctx, @Parent() { returnReason }: ResidencyApplication) {
    return returnReason && returnReasonLabels[returnReason][ctx.locale];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the officer wrote when it was returned unconsidered.',
  })
  returnNote(@Parent() { returnNote }: ResidencyApplication) {
    return returnNote;
  }

  @ResolveField(() => ApplicationClockValue, {
    nullable: true,
    description: 'The legal total; null before submission.',
  })
  totalClock(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return totalClock(ctx, application);
  }

  @ResolveField(() => ApplicationClockValue, { nullable: true, description: 'The check for completeness.' })
  checkClock(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return checkClock(ctx, application);
  }

  @ResolveField(() => [ApplicationBlockView])
  async blocks(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return blockViews(ctx, await blocksOf(ctx, id));
  }

  @ResolveField(() => [ResidencySendBack], { description: 'Newest first.' })
  sendBacks(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return sendBacksOf(ctx, id);
  }

  @ResolveField(() => [ResidencyClarification], { description: 'Newest first.' })
  clarifications(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return clarificationsOf(ctx, id);
  }

  @ResolveField(() => ResidencyCouncil, { nullable: true })
  async council(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return councilOf(ctx, application.id, await applicationFacts(ctx, application));
  }

  @ResolveField(() => ResidencyDecision, { nullable: true })
  decision(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return decisionOf(ctx, application);
  }

  @ResolveField(() => ResidencyFee, { nullable: true })
  fee(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return feeOf(ctx, id);
  }

  @ResolveField(() => [File], { description: 'Files the viewer may see, newest first.' })
  files(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return filesOf(ctx, 'residencyApplication', id);
  }

  @ResolveField(() => [ApplicationReceipt], { description: 'Each time it was handed in, newest first.' })
  receipts(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return receiptsOf(ctx, id);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() application: ResidencyApplication) {
    return allowedActions.residencyApplication(ctx.actor, await applicationFacts(ctx, application));
  }

  @ResolveField(() => [Problem], { description: 'What stands between the application and a signature.' })
  async blockers(@CurrentCtx() ctx: Ctx, @Parent() { id, state }: ResidencyApplication) {
    const answers = asAnswers(await blocksOf(ctx, id));
    const gaps = whyNotSign({ state, answers, today: today(ctx) });
    const obstacles: WhyNot = [...gaps, ...(await whyNotAttached(ctx, id, answers))];
    return obstacles.map((each) => localiseProblem(each, ctx.locale));
  }
}
