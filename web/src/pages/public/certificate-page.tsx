import { TextLink } from '@aim/ui/text-link.tsx';
import { CertificateVerdict } from '../../features/residency-public/certificate-verdict.tsx';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { VerifyData } from './verify-page.load.ts';

/** The answer to a QR code and nothing else. */
export function CertificatePage({
  asked,
  publicUrl,
}: VerifyData & { readonly asked: NonNullable<VerifyData['asked']> }) {
  const t = useT();
  const { href } = usePublic();
  return (
    <>
      <CertificateVerdict asked={asked} publicUrl={publicUrl} />
      <p className="mt-6">
        <TextLink href={href('/verify')} className="inline-flex min-h-11 items-center">
          {t('verify.another')}
        </TextLink>
      </p>
    </>
  );
}
