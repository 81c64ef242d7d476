import { LOCALES } from '@aim/domain/kernel/locale';
import type { Express } from 'express';
import { notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { certificateForHolder } from './certificate-for-holder.ts';
import { doneAct, signedDecision } from './signed-decision.ts';

/** A decision that took effect, signed, in one language, for the resident and officers. */
export function mountDecisions(app: Express, find: Find): void {
  const contexts = () => find(RequestCtx, { strict: false });
  app.get('/certificates/:residency/decisions/:id/:file', (request, response) =>
    answerWith(response, async () => {
      const { residency: residencyId, id, file } = request.params;
      const locale = LOCALES.find((one) => file === `${one}.pdf`);
      if (!locale) throw notFound();
      const ctx = await contexts().of(request);
      const { residency, certificate } = await certificateForHolder(ctx, residencyId);
      const act = await doneAct(ctx, residencyId, id);
      if (!act) throw notFound();
      const bytes = await signedDecision(ctx, act, { residency, certificate }, locale);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader(
        'Content-Disposition',
        `attachment; filename="${certificate.number}-${act.effectiveOn}-${locale}.pdf"`,
      );
      response.type('application/pdf').send(bytes);
    }),
  );
}
