import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { saveReportInput, whyNotSaveReport } from '@aim/domain/residency/report-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { ResidencyReport } from './report.entity.ts';
import { heldBy } from './report-figures.queries.ts';
import { lockReport } from './reports.queries.ts';
import { writeMonths } from './write-months.ts';

const SAVES = { name: 'residencyReport.save', limit: 1200, windowSeconds: 600 };

/** Keeps the figures as they were typed. Who saw older ones is told and loses nothing: the page still has them. */
export async function saveReport(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id, version, months: given } = parseInput(saveReportInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.save', report);
  await limitRate(ctx, SAVES);
  const months = given.map(({ headcount = null, payroll = null, ...month }) => ({ ...month, headcount, payroll }));
  refuseIf(
    whyNotSaveReport({
      state: report.state,
      period: { from: report.fromOn, to: report.toOn },
      version: report.figuresVersion,
      given: version,
      months,
      held: await heldBy(ctx, report.residencyId),
    }),
  );
  await writeMonths(ctx, report, months);
  await ctx.em.update(ResidencyReport, { id }, { figuresVersion: version + 1, changedAt: ctx.now });
  return { ...report, figuresVersion: version + 1 };
}
