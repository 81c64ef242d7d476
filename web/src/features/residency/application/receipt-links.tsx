import { LOCALES } from '@aim/domain/kernel/locale';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { FileDown } from 'lucide-react';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownApplication } from './application-query.ts';

/** The paper of each time the application was handed in, in three languages. */
export function ReceiptLinks({ of: { id, receipts } }: { readonly of: Pick<ShownApplication, 'id' | 'receipts'> }) {
  const { t, format } = useLanguage();
  return receipts.map((receipt) => {
    const name =
      receipts.length === 1
        ? t('application.receiptOnly')
        : t('application.receiptOf', { at: format.instant(receipt.receivedAt) });
    return (
      <div key={receipt.id} className="grid gap-2">
        <p className="text-sm text-ink-2">{name}</p>
        <ul aria-label={name} className="flex flex-wrap gap-2">
          {LOCALES.map((locale) => (
            <li key={locale}>
              <LinkButton
                size="small"
                aria-label={t('application.receiptPdf', { language: locale.toUpperCase() })}
                href={`/residency-applications/${id}/receipts/${receipt.id}/${locale}.pdf`}
                download
                icon={<FileDown aria-hidden="true" className="size-4" />}
              >
                {locale.toUpperCase()}
              </LinkButton>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
