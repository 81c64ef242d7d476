import { LOCALES } from '@aim/domain/kernel/locale';
import { Button } from '@aim/ui/button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { Copy, FileDown, ShieldCheck } from 'lucide-react';
import { useT } from '../../../lib/language.tsx';
import type { ShownResident } from './resident-query.ts';

/** The paper in three languages, the credential for machines, and the address that verifies both. */
export function CertificateLinks({ resident }: { readonly resident: ShownResident }) {
  const t = useT();
  const show = useToast();
  const [current] = resident.certificates;
  if (!current) return null;
  const base = `/certificates/${resident.id}`;
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}/v/${current.code}`);
    show({ text: t('resident.copied') });
  };
  return (
    <div className="flex flex-wrap gap-2">
      {LOCALES.map((locale) => (
        <LinkButton
          key={locale}
          href={`${base}/${locale}.pdf`}
          download
          icon={<FileDown aria-hidden="true" className="size-4" />}
        >
          {t('resident.pdf', { language: locale.toUpperCase() })}
        </LinkButton>
      ))}
      <LinkButton href={`${base}/credential`} download icon={<ShieldCheck aria-hidden="true" className="size-4" />}>
        {t('resident.credential')}
      </LinkButton>
      <Button icon={<Copy aria-hidden="true" className="size-4" />} onClick={() => void copy()}>
        {t('resident.copyLink')}
      </Button>
    </div>
  );
}
