import { LOCALES } from '@aim/domain/kernel/locale';
import { isCalendarDate } from '@aim/domain/kernel/zone';
import type { Express, Response } from 'express';
import { CONFIG, type Config } from '../platform/config.ts';
import { notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { certificateForHolder } from './certificate-for-holder.ts';
import { issueCredential, STATUS_PATH, statusListToken, TYPE_PATH, typeMetadata } from './credential.ts';
import { publishedKeys } from './credential-keys.ts';
import { residencyStatement } from './residency-statement.ts';
import { signedCertificate } from './signed-certificate.ts';

/** Anybody, from anywhere, may check a credential. */
function open(response: Response, seconds: number): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', `public, max-age=${seconds}`);
}

/** Issuer, type and status list for verifiers; the credential itself for its holder. */
export function mountCredentials(app: Express, find: Find): void {
  const { publicUrl } = find<Config>(CONFIG, { strict: false });
  const contexts = () => find(RequestCtx, { strict: false });
  app.get('/.well-known/jwt-vc-issuer', (request, response) =>
    answerWith(response, async () => {
      const keys = await publishedKeys(await contexts().of(request));
      open(response, 300);
      response.json({ issuer: publicUrl, jwks: { keys } });
    }),
  );
  app.get(TYPE_PATH, (_request, response) =>
    answerWith(response, async () => {
      open(response, 3600);
      response.json(typeMetadata(publicUrl));
    }),
  );
  app.get(`${STATUS_PATH}/:id`, (request, response) =>
    answerWith(response, async () => {
      const id = request.params.id;
      const ctx = await contexts().of(request);
      const token = /^[0-9a-f-]{36}$/.test(id) ? await statusListToken(ctx, id) : null;
      if (token === null) throw notFound();
      open(response, 5);
      response.type('application/statuslist+jwt').send(token);
    }),
  );
  app.get('/certificates/:id/credential', (request, response) =>
    answerWith(response, async () => {
      const ctx = await contexts().of(request);
      const { residency, certificate } = await certificateForHolder(ctx, request.params.id);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Disposition', `attachment; filename="${certificate.number}.sd-jwt"`);
      response.type('application/dc+sd-jwt').send(await issueCredential(ctx, residency, certificate));
    }),
  );
  app.get('/certificates/:id/statement/:file', (request, response) =>
    answerWith(response, async () => {
      const locale = LOCALES.find((one) => request.params.file === `${one}.pdf`);
      const on = String(request.query['on'] ?? '');
      if (!locale || (on !== '' && !isCalendarDate(on))) throw notFound();
      const ctx = { ...(await contexts().of(request)), locale };
      const statement = await residencyStatement(ctx, request.params.id, on || null);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader(
        'Content-Disposition',
        `attachment; filename="${statement.number}-${statement.on}-${locale}.pdf"`,
      );
      const { StatementDrawing } = await import('./statement-pdf.ts');
      response.type('application/pdf').send(await new StatementDrawing(statement, locale, ctx.now).bytes());
    }),
  );
  app.get('/certificates/:id/:file', (request, response) =>
    answerWith(response, async () => {
      const locale = LOCALES.find((one) => request.params.file === `${one}.pdf`);
      if (!locale) throw notFound();
      const ctx = await contexts().of(request);
      const { residency, certificate } = await certificateForHolder(ctx, request.params.id);
      const paper = await signedCertificate(ctx, residency, certificate, locale);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Disposition', `attachment; filename="${certificate.number}-${locale}.pdf"`);
      response.type('application/pdf').send(paper);
    }),
  );
}
