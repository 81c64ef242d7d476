import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { headroomOf, splitOf } from '@aim/domain/residency/headroom';
import { INCOME_KINDS, type IncomeKind, incomeLabels, isQualifying, OTHER_INCOME } from '@aim/domain/residency/report';
import type { ReportMonth } from '@aim/domain/residency/report-rules';
import { monthsOf } from '@aim/domain/residency/report-schedule';
import { reportLengthOn } from '@aim/domain/residency/report-terms';
import type { ResidentActivity } from '@aim/domain/residency/residency';
import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyReport } from './report.entity.ts';
import type { HeadroomValue, ReportFigures, ReportIncomeKind } from './report.types.ts';
import { leastShare } from './report-terms.queries.ts';

interface MonthRow {
  reportId: string;
  month: CalendarDate;
  headcount: number | null;
  payroll: string | null;
  lines: { kind: IncomeKind; amount: string }[];
}

const MONTHS = `
  select m.report_id as "reportId", m.month::text as month, m.headcount, m.payroll::text as payroll,
    coalesce((select json_agg(json_build_object('kind', l.kind, 'amount', l.amount::text) order by l.kind)
      from residency_report_line l where l.report_id = m.report_id and l.month = m.month), '[]') as lines
  from residency_report_month m where m.report_id = any($1) order by m.month`;

async function loadMonths(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ReportMonth[]>> {
  const rows: MonthRow[] = await em.query(MONTHS, [ids]);
  const found = new Map<string, ReportMonth[]>();
  for (const { reportId, payroll, lines, ...row } of rows) {
    const month: ReportMonth = {
      ...row,
      payroll: payroll === null ? null : BigInt(payroll),
      lines: lines.map(({ kind, amount }) => ({ kind, amount: BigInt(amount) })),
    };
    found.set(reportId, [...(found.get(reportId) ?? []), month]);
  }
  return found;
}

/** As they stand in the transaction of a command. */
export async function monthsNow(ctx: Ctx, reportId: string): Promise<ReportMonth[]> {
  return (await loadMonths(ctx.em, [reportId])).get(reportId) ?? [];
}

export function monthsFor(ctx: Ctx, reportId: string): Promise<ReportMonth[]> {
  return ctx.loaders.batch('residencyReport.months', reportId, loadMonths, []);
}

/** The directions on the certificate: what makes income qualify. */
export function heldBy(ctx: Ctx, residencyId: string): Promise<ResidentActivity[]> {
  return ctx.loaders.batch('residency.activities', residencyId, loadActivities, []);
}

async function loadActivities(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ResidentActivity[]>> {
  const rows: { id: string; activities: ResidentActivity[] }[] = await em.query(
    'select id, activities from residency where id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, activities }) => [id, activities]));
}

export async function headroomFor(
  ctx: Ctx,
  months: readonly ReportMonth[],
  held: readonly ResidentActivity[],
  on: CalendarDate,
): Promise<HeadroomValue> {
  const headroom = headroomOf({
    months: months.map(({ month, lines }) => ({ month, ...splitOf(lines, held) })),
    thresholdBps: await leastShare(ctx, on),
    toleratedMonths: reportLengthOn('TOLERATED_MONTHS', on),
  });
  return {
    ...headroom,
    qualifying: String(headroom.qualifying),
    other: String(headroom.other),
    room: headroom.room === null ? null : String(headroom.room),
    needed: headroom.needed === null ? null : String(headroom.needed),
    monthsBelow: [...headroom.monthsBelow],
  };
}

/** Every month of the period, with what was given; the rule is the one of the first day of the period. */
export async function figuresOf(
  ctx: Ctx,
  { id, residencyId, fromOn, toOn, figuresVersion }: ResidencyReport,
): Promise<ReportFigures> {
  const given = await monthsFor(ctx, id);
  const held = await heldBy(ctx, residencyId);
  const months = monthsOf({ from: fromOn, to: toOn }).map((month) => {
    const found = given.find((each) => each.month === month);
    return {
      month,
      headcount: found?.headcount ?? null,
      payroll: found?.payroll == null ? null : String(found.payroll),
      lines: (found?.lines ?? []).map(({ kind, amount }) => ({ kind, amount: String(amount) })),
    };
  });
  return { version: figuresVersion, months, headroom: await headroomFor(ctx, given, held, fromOn) };
}

/** What this resident may enter: their own directions, then everything else. */
export function incomeKindsOf(ctx: Ctx, held: readonly ResidentActivity[]): ReportIncomeKind[] {
  const others: readonly IncomeKind[] = OTHER_INCOME;
  return INCOME_KINDS.filter((kind) => others.includes(kind) || isQualifying(kind, held)).map((kind) => ({
    kind,
    label: incomeLabels[kind][ctx.locale],
    isQualifying: isQualifying(kind, held),
  }));
}
