import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { reportMachine } from '@aim/domain/residency/report';
import { reportInput, whyNotAcceptReport } from '@aim/domain/residency/report-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { ResidencyReport } from './report.entity.ts';
import { lockReport, reportStep } from './reports.queries.ts';

/** The obligation of the period is met. */
export async function acceptReport(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id } = parseInput(reportInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.accept', report);
  refuseIf(whyNotAcceptReport({ state: report.state, hasOpinion: report.opinionId !== null }));
  hint(ctx, { type: 'residencyReport', id });
  return transition(ctx, reportMachine, report, 'accept', {
    payload: reportStep(report),
    set: { accepted_at: ctx.now, accepted_by_id: ctx.actor.personId },
  });
}
