import { LOCALES } from '@aim/domain/kernel/locale';
import { may } from '@aim/domain/policies';
import type { Express } from 'express';
import { find as findRow } from '../../platform/access.ts';
import { notFound } from '../../platform/errors.ts';
import { answerWith } from '../../platform/feature-routes.ts';
import type { Find } from '../../platform/features.ts';
import { RequestCtx } from '../../platform/request-ctx.ts';
import { applicationFacts } from '../applications.queries.ts';
import { requireSignedIn } from '../certificate-for-holder.ts';
import { ResidencyApplication } from '../residency-application.entity.ts';
import { signedReceipt } from './signed-receipt.ts';
import { submissionOf } from './submissions.queries.ts';

/** The receipt of a submission in one language, for everybody who may read the application. */
export function mountReceipts(app: Express, find: Find): void {
  const contexts = () => find(RequestCtx, { strict: false });
  app.get('/residency-applications/:application/receipts/:id/:file', (request, response) =>
    answerWith(response, async () => {
      const { application: applicationId, id, file } = request.params;
      const locale = LOCALES.find((one) => file === `${one}.pdf`);
      if (!locale) throw notFound();
      const ctx = await contexts().of(request);
      requireSignedIn(ctx, applicationId);
      requireSignedIn(ctx, id);
      const application = await findRow(ctx, ResidencyApplication, { id: applicationId });
      if (!may(ctx.actor, 'residencyApplication.read', await applicationFacts(ctx, application))) throw notFound();
      const submission = await submissionOf(ctx, id);
      if (submission?.applicationId !== applicationId) throw notFound();
      const bytes = await signedReceipt(ctx, application, submission, locale);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Disposition', `attachment; filename="${application.reference}-${locale}.pdf"`);
      response.type('application/pdf').send(bytes);
    }),
  );
}
