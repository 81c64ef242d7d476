import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { nameAuditorInput, whyNotNameAuditor } from '@aim/domain/residency/report-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { ResidencyReport } from './report.entity.ts';
import { isAuditor, isOfResident } from './report-auditors.queries.ts';
import { lockReport, reportStep } from './reports.queries.ts';

/** Says who is to give the opinion; another may be named until one is signed. */
export async function nameAuditor(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id, auditorId } = parseInput(nameAuditorInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.nameAuditor', report);
  refuseIf(
    whyNotNameAuditor({
      state: report.state,
      isAuditor: await isAuditor(ctx, auditorId),
      isOfResident: await isOfResident(ctx, report, auditorId),
      hasOpinion: report.opinionId !== null,
    }),
  );
  await ctx.em.update(ResidencyReport, { id }, { auditorId, changedAt: ctx.now });
  await emit(
    ctx,
    'residencyReport.auditorNamed',
    { type: 'residencyReport', id },
    { ...reportStep(report), auditorId },
  );
  hint(ctx, { type: 'residencyReport', id });
  return { ...report, auditorId };
}
