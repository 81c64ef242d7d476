import type { AuditOpinion } from '@aim/domain/residency/report';
import type { ReportMonth } from '@aim/domain/residency/report-rules';
import { find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyReport } from './report.entity.ts';
import { monthsNow } from './report-figures.queries.ts';
import { Residency } from './residency.entity.ts';
import { canonicalText, contentHash } from './signing.ts';

/** What the head of the company signs: whose report, for when, every figure, and who is to audit it. */
export async function reportContent(ctx: Ctx, report: ResidencyReport): Promise<string> {
  const { holderName, tin, activities } = await find(ctx, Residency, { id: report.residencyId });
  const { id, kind, fromOn, toOn, auditorId } = report;
  const months = (await monthsNow(ctx, id)).map(written);
  return canonicalText({ id, kind, fromOn, toOn, auditorId, holderName, tin, activities, months });
}

function written({ month, headcount, payroll, lines }: ReportMonth): object {
  const amounts = Object.fromEntries(lines.map(({ kind, amount }) => [kind, String(amount)]));
  return { month, headcount, payroll: payroll === null ? null : String(payroll), income: amounts };
}

export interface OpinionText {
  readonly opinion: AuditOpinion;
  readonly text: string;
  readonly isIndependent: boolean;
}

/** What the auditor signs: the opinion and the fingerprint of exactly the figures it is about. */
export async function opinionContent(
  ctx: Ctx,
  report: ResidencyReport,
  { opinion, text, isIndependent }: OpinionText,
): Promise<string> {
  const figures = contentHash(await reportContent(ctx, report)).toString('hex');
  const { id, submission, auditorId } = report;
  return canonicalText({ report: id, submission, auditorId, figures, opinion, text, isIndependent });
}
