import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { reportMachine } from '@aim/domain/residency/report';
import { reportInput, whyNotReport } from '@aim/domain/residency/report-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { prefill } from './prefill-report.ts';
import type { ResidencyReport } from './report.entity.ts';
import { lockReport, reportStep } from './reports.queries.ts';

/** Begins the draft with what is known: nobody gives a figure twice. */
export async function startReport(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id } = parseInput(reportInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.start', report);
  refuseIf(whyNotReport('start', report.state));
  const { sources, auditorId } = await prefill(ctx, report);
  hint(ctx, { type: 'residencyReport', id });
  return transition(ctx, reportMachine, report, 'start', {
    payload: reportStep(report),
    set: {
      started_at: ctx.now,
      started_by_id: ctx.actor.personId,
      changed_at: ctx.now,
      prefilled_from: sources,
      auditor_id: auditorId,
    },
  });
}
