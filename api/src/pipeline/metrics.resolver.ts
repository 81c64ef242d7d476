import { may } from '@aim/domain/policies';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateScalar } from '../platform/scalars.ts';
import { MetricDraft, MetricMonth, MetricReport, MetricReportPayload, ReportMetricsInput } from './metric-report.ts';
import { draftFor, latestReport, monthsOf } from './metrics.queries.ts';
import { reportMetrics } from './report-metrics.ts';
import { seenStartup } from './seen-startup.ts';
import { Startup } from './startup.entity.ts';
import { factsOf } from './startups.queries.ts';

@Resolver(() => Startup)
export class StartupMetricsResolver {
  @Query(() => MetricDraft, { description: 'The form of a month, prefilled with the figures known last.' })
  async metricDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('startupId', { type: () => ID }) startupId: string,
    @Args('month', { type: () => DateScalar }) month: string,
  ) {
    const { facts } = await seenStartup(ctx, startupId);
    allow(ctx, 'metrics.report', facts);
    return draftFor(ctx, startupId, month);
  }

  @Mutation(() => MetricReportPayload, {
    description: 'The same month again is a correction; the old figures are kept.',
  })
  async reportMetrics(@CurrentCtx() ctx: Ctx, @Args('input') input: ReportMetricsInput) {
    return { metricReport: await reportMetrics(ctx, input) };
  }

  @ResolveField(() => [MetricMonth], {
    description: 'Every month up to the present one, oldest first; gaps are shown.',
  })
  async metrics(
    @CurrentCtx() ctx: Ctx,
    @Parent() startup: Startup,
    @Args('months', { type: () => Int, defaultValue: 12 }) months: number,
  ) {
    return may(ctx.actor, 'metrics.read', await factsOf(ctx, startup)) ? monthsOf(ctx, startup.id, months) : [];
  }

  @ResolveField(() => MetricReport, { nullable: true, description: 'The newest month that was reported.' })
  async latestMetrics(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup & { latestMetrics?: MetricReport | null }) {
    if (!may(ctx.actor, 'metrics.read', await factsOf(ctx, startup))) return null;
    return startup.latestMetrics === undefined ? latestReport(ctx, startup.id) : startup.latestMetrics;
  }
}

@Resolver(() => MetricReport)
export class MetricReportResolver {
  @ResolveField(() => Person, { nullable: true })
  reportedBy(@CurrentCtx() ctx: Ctx, @Parent() { reportedById }: MetricReport) {
    return ctx.loaders.byId(Person, reportedById);
  }
}
