import { allowedActions } from '@aim/domain/machines';
import { may } from '@aim/domain/policies';
import { reportKindLabels, reportMachine } from '@aim/domain/residency/report';
import { whyNotSignReport } from '@aim/domain/residency/report-rules';
import { dueDayOf, isLate, lastDayOfPeriod } from '@aim/domain/residency/report-schedule';
import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { File, filesOf } from '../documents/index.ts';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../platform/payload.ts';
import { DateScalar } from '../platform/scalars.ts';
import { ResidencySignature } from './application.types.ts';
import { today } from './application-clocks.ts';
import { ResidencyReport } from './report.entity.ts';
import { type ReportSort, ReportSorts, ResidencyReportFilter } from './report.inputs.ts';
import {
  EligibleAuditor,
  ReportFigures,
  ReportIncomeKind,
  ReportReturn,
  ResidencyReportPage,
  SignedOpinion,
} from './report.types.ts';
import { eligibleAuditors, opinionOf } from './report-auditors.queries.ts';
import { figuresOf, heldBy, incomeKindsOf, monthsFor } from './report-figures.queries.ts';
import { returnsOf } from './report-returns.queries.ts';
import { reportSignature } from './report-signature.ts';
import { countReports, factsOf, findReport, listReports } from './reports.queries.ts';
import { Residency } from './residency.entity.ts';

@Resolver(() => ResidencyReport)
export class ResidencyReportResolver {
  @Query(() => ResidencyReportPage)
  residencyReports(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => ResidencyReportFilter, nullable: true }) filter: ResidencyReportFilter | null,
    @Args('sort', { type: () => ReportSorts, defaultValue: 'DUE_FIRST' }) sort: ReportSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listReports(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => Int, { description: 'The exact number, for "1,000+" lists.' })
  countResidencyReports(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => ResidencyReportFilter, nullable: true }) filter: ResidencyReportFilter | null,
  ) {
    return countReports(ctx, filter ?? {});
  }

  @Query(() => ResidencyReport, { nullable: true })
  residencyReport(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return findReport(ctx, info, id);
  }

  @Query(() => ResidencySignature, { nullable: true, description: 'Of a report, or of the opinion on one.' })
  reportSignature(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }) id: string) {
    return reportSignature(ctx, id);
  }

  @Query(() => [EligibleAuditor], { description: 'Whom a resident may name; at most a hundred.' })
  eligibleAuditors(@CurrentCtx() ctx: Ctx) {
    return eligibleAuditors(ctx);
  }

  @ResolveField(() => String, { description: 'As it stands on the certificate.' })
  async holderName(
    @CurrentCtx() ctx: Ctx,
    @Parent() { residencyId, holderName }: ResidencyReport & { holderName?: string },
  ) {
    return holderName ?? (await ctx.loaders.byId(Residency, residencyId))?.holderName;
  }

  @ResolveField(() => Residency, { nullable: true })
  residency(@CurrentCtx() ctx: Ctx, @Parent() { residencyId }: ResidencyReport) {
    return ctx.loaders.byId(Residency, residencyId);
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: ResidencyReport) {
    return reportKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: ResidencyReport) {
    return reportMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => DateScalar, { description: 'Of the period.' })
  lastDay(@Parent() { toOn }: ResidencyReport) {
    return lastDayOfPeriod({ to: toOn });
  }

  @ResolveField(() => DateScalar, { description: 'The last day to submit, or to answer after it was returned.' })
  dueDay(@Parent() report: ResidencyReport) {
    return dueDayOf(report);
  }

  @ResolveField(() => Boolean)
  isLate(@CurrentCtx() ctx: Ctx, @Parent() report: ResidencyReport) {
    return isLate(report, today(ctx));
  }

  @ResolveField(() => Boolean, { description: 'The auditor has signed an opinion on what was submitted last.' })
  hasOpinion(@Parent() { opinionId }: ResidencyReport) {
    return opinionId !== null;
  }

  @ResolveField(() => [ReportIncomeKind], { description: 'What this resident may enter.' })
  async incomeKinds(@CurrentCtx() ctx: Ctx, @Parent() { residencyId }: ResidencyReport) {
    return incomeKindsOf(ctx, await heldBy(ctx, residencyId));
  }

  @ResolveField(() => ReportFigures, {
    nullable: true,
    description: 'Null for those who may not see them: a draft is the resident’s and the auditor’s.',
  })
  figures(@CurrentCtx() ctx: Ctx, @Parent() report: ResidencyReport) {
    return may(ctx.actor, 'residencyReport.readFigures', factsOf(report)) ? figuresOf(ctx, report) : null;
  }

  @ResolveField(() => Person, { nullable: true })
  auditor(@CurrentCtx() ctx: Ctx, @Parent() { auditorId }: ResidencyReport) {
    return auditorId && ctx.loaders.byId(Person, auditorId);
  }

  @ResolveField(() => SignedOpinion, { nullable: true })
  opinion(@CurrentCtx() ctx: Ctx, @Parent() report: ResidencyReport) {
    const isShown = report.opinionId !== null && may(ctx.actor, 'residencyReport.readFigures', factsOf(report));
    return isShown ? opinionOf(ctx, report.opinionId as string) : null;
  }

  @ResolveField(() => [ReportReturn], { description: 'Newest first.' })
  returns(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyReport) {
    return returnsOf(ctx, id);
  }

  @ResolveField(() => [File], { description: 'Files the viewer may see, newest first.' })
  files(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyReport) {
    return filesOf(ctx, 'residencyReport', id);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() report: ResidencyReport) {
    return allowedActions.residencyReport(ctx.actor, factsOf(report));
  }

  @ResolveField(() => [Problem], { description: 'What stands between the report and a signature.' })
  async blockers(@CurrentCtx() ctx: Ctx, @Parent() report: ResidencyReport) {
    if (!may(ctx.actor, 'residencyReport.sign', factsOf(report))) return [];
    const { id, state, fromOn, toOn, auditorId } = report;
    const obstacles = whyNotSignReport({
      state,
      period: { from: fromOn, to: toOn },
      months: await monthsFor(ctx, id),
      hasAuditor: auditorId !== null,
      today: today(ctx),
    });
    return obstacles.map((each) => localiseProblem(each, ctx.locale));
  }
}
