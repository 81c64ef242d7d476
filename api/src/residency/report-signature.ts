import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  prepareOpinionInput,
  signReportInput,
  whyNotGiveOpinion,
  whyNotSignReport,
} from '@aim/domain/residency/report-rules';
import { In } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import type { ResidencySignature } from './application.types.ts';
import { today } from './application-clocks.ts';
import { ResidencyReport } from './report.entity.ts';
import { isOfResident } from './report-auditors.queries.ts';
import { opinionContent, reportContent } from './report-content.ts';
import { monthsNow } from './report-figures.queries.ts';
import { lockReport, reportStep } from './reports.queries.ts';
import { SignatureOperation } from './signature-operation.entity.ts';
import { beginSigning, onSigned, signatureView } from './signing.ts';

/** The head of the company signs the report, the auditor the opinion: two kinds of signature on one record. */
export const REPORT = 'residencyReport';
export const OPINION = 'auditorOpinion';

/** Asks the head of the company to sign what somebody else may have prepared. */
export async function startReportSignature(ctx: Ctx, raw: unknown): Promise<ResidencySignature> {
  const { id, fin } = parseInput(signReportInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.sign', report);
  refuseIf(whyNotSignReport(await signFacts(ctx, report)));
  return beginSigning(ctx, { subjectType: REPORT, subjectId: id, content: await reportContent(ctx, report), fin });
}

/** What stands between the report and a signature; the same answers the page before anybody is asked. */
export async function signFacts(
  ctx: Ctx,
  { id, state, fromOn, toOn, auditorId }: ResidencyReport,
): Promise<Parameters<typeof whyNotSignReport>[0]> {
  return {
    state,
    period: { from: fromOn, to: toOn },
    months: await monthsNow(ctx, id),
    hasAuditor: auditorId !== null,
    today: today(ctx),
  };
}

/** The auditor signs in their own app what they wrote on the page. */
export async function startOpinionSignature(ctx: Ctx, raw: unknown): Promise<ResidencySignature> {
  const { id, fin, ...opinion } = parseInput(prepareOpinionInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.giveOpinion', report);
  refuseIf(whyNotGiveOpinion(await opinionFacts(ctx, report, opinion.isIndependent)));
  const content = await opinionContent(ctx, report, opinion);
  return beginSigning(ctx, { subjectType: OPINION, subjectId: id, content, fin });
}

export async function opinionFacts(
  ctx: Ctx,
  report: ResidencyReport,
  isIndependent: boolean,
): Promise<Parameters<typeof whyNotGiveOpinion>[0]> {
  const { state, opinionId, auditorId } = report;
  const isTheirs = await isOfResident(ctx, report, auditorId as string);
  return { state, hasOpinion: opinionId !== null, isIndependent, isOfResident: isTheirs };
}

/** How a request to sign stands: for the members who asked the head, and for the auditor who asked themself. */
export async function reportSignature(ctx: Ctx, id: string): Promise<ResidencySignature | null> {
  const operation = await ctx.em.findOneBy(SignatureOperation, { id, subjectType: In([REPORT, OPINION]) });
  const report = operation && (await ctx.em.findOneBy(ResidencyReport, { id: operation.subjectId }));
  if (!operation || !report) return null;
  const isTheirs =
    operation.subjectType === OPINION
      ? operation.createdById === ctx.actor.personId
      : isMember(ctx.actor, report.organisationId);
  return isTheirs ? signatureView(ctx, operation) : null;
}

onSigned(REPORT, async (ctx, { id, subjectId }) => {
  const report = await ctx.em.findOneByOrFail(ResidencyReport, { id: subjectId });
  await emit(
    ctx,
    'residencyReport.signed',
    { type: 'residencyReport', id: subjectId },
    { ...reportStep(report), signatureId: id },
  );
  hint(ctx, { type: 'residencyReport', id: subjectId });
});

onSigned(OPINION, async (ctx, { subjectId }) => hint(ctx, { type: 'residencyReport', id: subjectId }));
