import { MONTHS_MAX, monthOf, monthsUntil } from '@aim/domain/pipeline/metrics';
import type { QueryResultRow } from 'pg';
import { type Ctx, lookUp } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { inManat } from '../platform/money.ts';
import { today } from './journey.queries.ts';
import type { JobCount, MetricDraft, MetricMonth, MetricReport } from './metric-report.ts';

interface Row extends Omit<MetricReport, 'monthlyRevenue' | 'fundingRaised'> {
  monthlyRevenue: string | null;
  fundingRaised: string | null;
}

const COLUMNS = `r.id, r.startup_id as "startupId", r.month::text as month, r.users, r.paying_customers as "payingCustomers",
  r.monthly_revenue::text as "monthlyRevenue", r.team_size as "teamSize", r.funding_raised::text as "fundingRaised",
  r.reported_at as "reportedAt", r.reported_by_id as "reportedById", r.is_correction as "isCorrected",
  (select coalesce(json_agg(json_build_object('region', j.region, 'gender', j.gender, 'count', j.count) order by j.region, j.gender), '[]')
   from metric_job j where j.report_id = r.id) as jobs`;

const reportOf = (row: Row): MetricReport => ({
  ...row,
  monthlyRevenue: inManat(row.monthlyRevenue),
  fundingRaised: inManat(row.fundingRaised),
});

export async function findReport(ctx: Ctx, id: string): Promise<MetricReport> {
  const [row]: Row[] = await ctx.em.query(`select ${COLUMNS} from metric_report r where r.id = $1`, [id]);
  return reportOf(row as Row);
}

/** Every month of the range that ends with the running one, oldest first; batched over the startups of a list. */
export async function monthsOf(ctx: Ctx, startupId: string, months: number): Promise<MetricMonth[]> {
  if (months < 1 || months > MONTHS_MAX) throw new AppError('BAD_REQUEST', `months is 1 to ${MONTHS_MAX}`);
  const range = monthsUntil(monthOf(today(ctx)), months);
  const load = (_: Ctx['em'], ids: readonly string[]) => loadReports(ctx, ids, range[0] as string);
  const reports = await ctx.loaders.batch(`metrics.${months}`, startupId, load, [] as MetricReport[]);
  const byMonth = new Map(reports.map((report) => [report.month, report]));
  return range.map((month) => ({ month, report: byMonth.get(month) ?? null }));
}

async function loadReports(ctx: Ctx, ids: readonly string[], from: string): Promise<Map<string, MetricReport[]>> {
  const rows = await lookUp<Row & QueryResultRow>(
    ctx,
    `select ${COLUMNS} from metric_report r where r.startup_id = any($1) and r.month >= $2 and r.replaced_at is null`,
    [ids, from],
  );
  const byStartup = new Map<string, MetricReport[]>();
  for (const row of rows) byStartup.set(row.startupId, [...(byStartup.get(row.startupId) ?? []), reportOf(row)]);
  return byStartup;
}

export function latestReport(ctx: Ctx, startupId: string): Promise<MetricReport | null> {
  return ctx.loaders.batch('latestMetrics', startupId, loadLatest, null);
}

async function loadLatest(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, MetricReport | null>> {
  const rows: Row[] = await em.query(
    `select distinct on (r.startup_id) ${COLUMNS} from metric_report r
     where r.startup_id = any($1) and r.replaced_at is null order by r.startup_id, r.month desc`,
    [ids],
  );
  return new Map(rows.map((row) => [row.startupId, reportOf(row)]));
}

const NO_JOBS: JobCount[] = [];

/** Never asked twice: the form begins with what is known. What was raised belongs to its month and is not carried on. */
export async function draftFor(ctx: Ctx, startupId: string, month: string): Promise<MetricDraft> {
  const [row]: Row[] = await ctx.em.query(
    `select ${COLUMNS} from metric_report r
     where r.startup_id = $1 and r.month <= $2 and r.replaced_at is null order by r.month desc limit 1`,
    [startupId, month],
  );
  const last = row ? reportOf(row) : null;
  const isCorrection = last?.month === month;
  return {
    month,
    isCorrection,
    takenFrom: last?.month ?? null,
    users: last?.users ?? null,
    payingCustomers: last?.payingCustomers ?? null,
    monthlyRevenue: last?.monthlyRevenue ?? null,
    teamSize: last?.teamSize ?? null,
    fundingRaised: isCorrection ? (last?.fundingRaised ?? null) : null,
    jobs: last?.jobs ?? NO_JOBS,
  };
}
