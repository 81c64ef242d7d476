import type { Locale } from '@aim/domain/kernel/locale';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { certificateTexts } from './certificate-texts.ts';
import { signingKey } from './credential-keys.ts';
import { keptPaper } from './kept-paper.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';
import type { SealedPaper, SealFacts } from './sealed-paper.ts';

/** A paper of the register in one language, with its signature. */
export async function signedPaper(
  ctx: Ctx,
  locale: Locale,
  draw: (facts: Omit<SealFacts, 'code'>) => SealedPaper,
): Promise<Buffer> {
  const key = await signingKey(ctx, 'DOCUMENT');
  const { publicUrl } = ctx.get<Config>(CONFIG);
  const { signPdf } = await import('./sign-pdf.ts');
  const drawing = draw({ locale, publicUrl, signer: certificateTexts[locale].signer, now: ctx.now });
  return signPdf(await drawing.bytes(), key, ctx.now);
}

/** A certificate, as it was signed. */
export function signedCertificate(
  ctx: Ctx,
  residency: Residency,
  certificate: ResidencyCertificate,
  locale: Locale,
): Promise<Buffer> {
  return keptPaper(ctx, { kind: 'CERTIFICATE', subjectId: certificate.id, locale }, async () => {
    const { CertificateDrawing } = await import('./certificate-pdf.ts');
    return signedPaper(ctx, locale, (facts) => new CertificateDrawing({ ...facts, residency, certificate }));
  });
}
