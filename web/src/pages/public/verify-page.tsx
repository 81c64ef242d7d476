import { CertificateVerdict } from '../../features/residency-public/certificate-verdict.tsx';
import { useT } from '../../lib/language.tsx';
import { VerifyForm } from './verify-form.tsx';
import type { VerifyData } from './verify-page.load.ts';

/** By the code or the number on a paper; the answer first, then the next question. */
export function VerifyPage({ asked, publicUrl }: VerifyData) {
  const t = useT();
  if (asked === null)
    return (
      <>
        <h1 className="font-display text-3xl font-semibold">{t('verify.title')}</h1>
        <p className="mt-2 mb-6 max-w-measure text-lg text-ink-2">{t('verify.lead')}</p>
        <VerifyForm typed="" />
      </>
    );
  return (
    <>
      <CertificateVerdict asked={asked} publicUrl={publicUrl} />
      <h2 className="mt-8 mb-3 font-display text-xl font-semibold">{t('verify.another')}</h2>
      <VerifyForm typed={asked.check?.number ? '' : asked.typed} />
    </>
  );
}
