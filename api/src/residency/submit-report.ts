import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { reportMachine } from '@aim/domain/residency/report';
import { submitReportInput, whyNotReport, whyNotSignReport } from '@aim/domain/residency/report-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { ResidencyReport } from './report.entity.ts';
import { reportContent } from './report-content.ts';
import { REPORT, signFacts } from './report-signature.ts';
import { lockReport, reportStep } from './reports.queries.ts';
import { useSigned } from './signing.ts';

/** The signed report is given to the agency, for the first time or after it was returned; the auditor comes next. */
export async function submitReport(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id, signatureId } = parseInput(submitReportInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.submit', report);
  const event = report.state === 'RETURNED' ? 'resubmit' : 'submit';
  refuseIf([...whyNotReport(event, report.state), ...whyNotSignReport(await signFacts(ctx, report))]);
  const content = await reportContent(ctx, report);
  await useSigned(ctx, signatureId, { subjectType: REPORT, subjectId: id, content });
  hint(ctx, { type: 'residencyReport', id });
  return transition(ctx, reportMachine, report, event, {
    payload: { ...reportStep(report), signatureId },
    set: {
      submitted_at: ctx.now,
      submission: report.submission + 1,
      signature_id: signatureId,
      answer_due_on: null,
      changed_at: ctx.now,
    },
  });
}
