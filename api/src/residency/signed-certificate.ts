import type { Locale } from '@aim/domain/kernel/locale';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CertificateDrawing } from './certificate-pdf.ts';
import { certificateTexts } from './certificate-texts.ts';
import { signingKey } from './credential-keys.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';
import { signPdf } from './sign-pdf.ts';

/** The paper of a certificate in one language, with its signature. */
export async function signedCertificate(
  ctx: Ctx,
  residency: Residency,
  certificate: ResidencyCertificate,
  locale: Locale,
): Promise<Buffer> {
  const key = await signingKey(ctx, 'DOCUMENT');
  const { publicUrl } = ctx.get<Config>(CONFIG);
  const { signer } = certificateTexts[locale];
  const drawing = new CertificateDrawing({ residency, certificate, locale, publicUrl, signer, now: ctx.now });
  return signPdf(await drawing.bytes(), key, ctx.now);
}
