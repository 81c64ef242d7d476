import { LOCALES } from '@aim/domain/kernel/locale';
import type { Express } from 'express';
import { allow, find as findRow } from '../../platform/access.ts';
import { notFound } from '../../platform/errors.ts';
import { answerWith } from '../../platform/feature-routes.ts';
import type { Find } from '../../platform/features.ts';
import { RequestCtx } from '../../platform/request-ctx.ts';
import { certificateForHolder } from '../certificate-for-holder.ts';
import { logLetterReads } from './letter-reads.ts';
import { ResidencyPaper } from './paper.entity.ts';
import { sealedPaper } from './sealed-papers.ts';

const ID = /^[0-9a-f-]{36}$/;

/** An issued paper in one language, for the resident and officers. */
export function mountResidencyPapers(app: Express, find: Find): void {
  const contexts = () => find(RequestCtx, { strict: false });
  app.get('/certificates/:residency/papers/:id/:file', (request, response) =>
    answerWith(response, async () => {
      const { residency: residencyId, id, file } = request.params;
      const locale = LOCALES.find((one) => file === `${one}.pdf`);
      if (!locale || !ID.test(id)) throw notFound();
      const ctx = await contexts().of(request);
      await certificateForHolder(ctx, residencyId);
      const paper = await findRow(ctx, ResidencyPaper, { id, residencyId, state: 'ISSUED' });
      allow(ctx, 'residencyPaper.read', paper);
      await logLetterReads(ctx, ctx.em, [id], 'EXPORT');
      const bytes = await sealedPaper(ctx, paper, locale);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Disposition', `attachment; filename="${paper.number}-${locale}.pdf"`);
      response.type('application/pdf').send(bytes);
    }),
  );
}
