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

/** What lists and pages read along with the record. */
type ListedStartup = Startup & Partial<Listed>;
interface Listed {
  readonly founderIds: readonly string[];
  readonly latestMetrics: MetricReport | null;
}

function isWhole(startup: ListedStartup): startup is Startup & Listed {
  return startup.founderIds !== undefined && startup.latestMetrics !== undefined;
}

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
  latestMetrics(@CurrentCtx() ctx: Ctx, @Parent() startup: ListedStartup) {
    // What came with the rows of a list is served at once: fifty promises for it would cost more than the rows.
    if (!isWhole(startup)) return this.latestIfSeen(ctx, startup);
    return may(ctx.actor, 'metrics.read', startup) ? startup.latestMetrics : null;
  }

  private async latestIfSeen(ctx: Ctx, startup: Startup): Promise<MetricReport | null> {
    return may(ctx.actor, 'metrics.read', await factsOf(ctx, startup)) ? latestReport(ctx, startup.id) : null;
  }
}

@Resolver(() => MetricReport)
export class MetricReportResolver {
  @ResolveField(() => Person, { nullable: true })
  reportedBy(@CurrentCtx() ctx: Ctx, @Parent() { reportedById }: MetricReport) {
    return ctx.loaders.byId(Person, reportedById);
  }
}
