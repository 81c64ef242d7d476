import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { isFounderOf } from '@aim/domain/pipeline/facts';
import { type JobLine, type ReportedMetrics, reportMetricsInput, whyNotReport } from '@aim/domain/pipeline/metrics';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { noteFounderUpdate } from './founder-update.ts';
import { today } from './journey.queries.ts';
import type { MetricReport } from './metric-report.ts';
import { findReport } from './metrics.queries.ts';
import { lockStartup } from './startups.queries.ts';

/** Reports the figures of a month; the same month again corrects it and keeps what was said before. */
export async function reportMetrics(ctx: Ctx, raw: unknown): Promise<MetricReport> {
  const { startupId, idempotencyKey: _, ...figures } = parseInput(reportMetricsInput, raw);
  const { startup, facts } = await lockStartup(ctx, startupId);
  allow(ctx, 'metrics.report', facts);
  refuseIf(whyNotReport(figures, { state: startup.state, foundedYear: startup.foundedYear, today: today(ctx) }));
  const { month } = figures;
  const isCorrection = await replaceReport(ctx, startupId, month);
  const reportId = await insertReport(ctx, startupId, figures, isCorrection);
  await insertJobs(ctx, reportId, figures.jobs);
  if (isFounderOf(ctx.actor, facts)) await noteFounderUpdate(ctx, startup);
  await keepTeamSize(ctx, startupId, figures);
  const payload = { startupId, reportId, month, isCorrection };
  await emit(ctx, 'metrics.reported', { type: 'metricReport', id: reportId }, payload);
  hint(ctx, { type: 'startup', id: startupId });
  return findReport(ctx, reportId);
}

async function replaceReport(ctx: Ctx, startupId: string, month: string): Promise<boolean> {
  const [, replaced]: [unknown[], number] = await ctx.em.query(
    'update metric_report set replaced_at = $3 where startup_id = $1 and month = $2 and replaced_at is null',
    [startupId, month, ctx.now],
  );
  return replaced > 0;
}

async function insertReport(
  ctx: Ctx,
  startupId: string,
  figures: ReportedMetrics,
  isCorrection: boolean,
): Promise<string> {
  const [row]: { id: string }[] = await ctx.em.query(
    `insert into metric_report (startup_id, month, users, paying_customers, monthly_revenue, team_size, funding_raised, reported_at, reported_by_id, is_correction)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      startupId,
      figures.month,
      figures.users,
      figures.payingCustomers,
      figures.monthlyRevenue,
      figures.teamSize,
      figures.fundingRaised,
      ctx.now,
      ctx.actor.personId,
      isCorrection,
    ],
  );
  return (row as { id: string }).id;
}

async function insertJobs(ctx: Ctx, reportId: string, jobs: readonly JobLine[]): Promise<void> {
  if (jobs.length === 0) return;
  await ctx.em.query(
    'insert into metric_job (report_id, region, gender, count) select $1, * from unnest($2::text[], $3::text[], $4::integer[])',
    [reportId, jobs.map(({ region }) => region), jobs.map(({ gender }) => gender), jobs.map(({ count }) => count)],
  );
}

/** The record shows the team of the newest month. */
async function keepTeamSize(ctx: Ctx, startupId: string, { month, teamSize }: ReportedMetrics): Promise<void> {
  if (teamSize === null) return;
  await ctx.em.query(
    `update startup set team_size = $2 where id = $1 and not exists
       (select from metric_report where startup_id = $1 and month > $3 and team_size is not null and replaced_at is null)`,
    [startupId, teamSize, month],
  );
}
