import type { Locale } from '@aim/domain/kernel/locale';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { receiptTerms } from '@aim/domain/residency/application-receipt';
import { Organisation } from '../../organisations/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import type { LoggedEvent } from '../../platform/event-log.ts';
import { calendar } from '../application-clocks.ts';
import { keptPaper } from '../kept-paper.ts';
import { ResidencyApplication } from '../residency-application.entity.ts';
import { signedPaper } from '../signed-certificate.ts';
import { type Submission, submissionOf } from './submissions.queries.ts';

/** The state language: in it a receipt is signed when the application comes, translations when somebody first asks for them. */
const OFFICIAL: Locale = 'az';

/** The receipt of one submission, as it was signed. */
export function signedReceipt(
  ctx: Ctx,
  application: ResidencyApplication,
  submission: Submission,
  locale: Locale,
): Promise<Buffer> {
  return keptPaper(ctx, { kind: 'RECEIPT', subjectId: submission.signatureId, locale }, async () => {
    const { ReceiptDrawing } = await import('./receipt-pdf.ts');
    const { reference, organisationId, submittedAt } = application;
    const organisation = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
    const terms = receiptTerms({
      calendar,
      startedOn: application.clockStartedOn as string,
      receivedOn: dateOf(submission.receivedAt, HOME_ZONE),
      pauses: await pausesOf(ctx, application.id),
    });
    const written = { ...terms, reference, submission, submittedAt: submittedAt as Date, tin: organisation.tin };
    return signedPaper(ctx, locale, (facts) => new ReceiptDrawing({ ...facts, ...written }));
  });
}

async function pausesOf(ctx: Ctx, applicationId: string): Promise<{ pausedOn: string; resumedOn: string | null }[]> {
  return ctx.db.rows(
    `select paused_on::text as "pausedOn", resumed_on::text as "resumedOn" from application_clock_pause
     where application_id = $1 order by paused_on`,
    [applicationId],
  );
}

/** Signed by the key of the minute in which the application came. */
export async function signReceipt(
  ctx: Ctx,
  { payload }: LoggedEvent<'residencyApplication.submitted' | 'residencyApplication.resubmitted'>,
): Promise<void> {
  const submission = await submissionOf(ctx, payload.signatureId);
  if (!submission) return;
  const application = await ctx.em.findOneByOrFail(ResidencyApplication, { id: payload.applicationId });
  await signedReceipt(ctx, application, submission, OFFICIAL);
}
