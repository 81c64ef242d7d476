import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { reportMachine } from '@aim/domain/residency/report';
import { signAuditorOpinionInput, whyNotGiveOpinion } from '@aim/domain/residency/report-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { AuditorOpinionRow, type ResidencyReport } from './report.entity.ts';
import { opinionContent } from './report-content.ts';
import { OPINION, opinionFacts } from './report-signature.ts';
import { lockReport, reportStep } from './reports.queries.ts';
import { useSigned } from './signing.ts';

/** The opinion enters the same record as the figures it is about. */
export async function signAuditorOpinion(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id, signatureId, ...opinion } = parseInput(signAuditorOpinionInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.giveOpinion', report);
  refuseIf(whyNotGiveOpinion(await opinionFacts(ctx, report, opinion.isIndependent)));
  const content = await opinionContent(ctx, report, opinion);
  await useSigned(ctx, signatureId, { subjectType: OPINION, subjectId: id, content });
  const signed = await ctx.em.save(
    ctx.em.create(AuditorOpinionRow, {
      ...opinion,
      reportId: id,
      auditorId: ctx.actor.personId as string,
      submission: report.submission,
      signatureId,
      signedAt: ctx.now,
    }),
  );
  hint(ctx, { type: 'residencyReport', id });
  return transition(ctx, reportMachine, report, 'giveOpinion', {
    payload: { ...reportStep(report), opinionId: signed.id, opinion: opinion.opinion },
    set: { opinion_id: signed.id },
  });
}
