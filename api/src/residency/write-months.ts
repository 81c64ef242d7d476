import type { ReportMonth } from '@aim/domain/residency/report-rules';
import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyReport } from './report.entity.ts';

/** Puts all figures of a report in place of those that were there. */
export async function writeMonths(
  ctx: Ctx,
  { id, fromOn, toOn }: ResidencyReport,
  months: readonly ReportMonth[],
): Promise<void> {
  await ctx.em.query('delete from residency_report_month where report_id = $1', [id]);
  await ctx.em.query(
    `insert into residency_report_month (report_id, month, from_on, to_on, headcount, payroll)
     select $1, x.month, $2, $3, x.headcount, x.payroll
     from unnest($4::date[], $5::int[], $6::bigint[]) as x(month, headcount, payroll)`,
    [
      id,
      fromOn,
      toOn,
      months.map(({ month }) => month),
      months.map(({ headcount }) => headcount),
      months.map(({ payroll }) => (payroll === null ? null : String(payroll))),
    ],
  );
  const lines = months.flatMap(({ month, lines: of }) => of.map((line) => ({ month, ...line })));
  await ctx.em.query(
    `insert into residency_report_line (report_id, month, kind, amount)
     select $1, x.month, x.kind, x.amount from unnest($2::date[], $3::text[], $4::bigint[]) as x(month, kind, amount)`,
    [id, lines.map(({ month }) => month), lines.map(({ kind }) => kind), lines.map(({ amount }) => String(amount))],
  );
}
