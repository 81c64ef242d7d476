import { Button } from '@aim/ui/button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useState } from 'react';
import { useT } from '../../lib/language.tsx';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly nextHref: string;
}

/** The codes that let a person in without the phone: shown once. */
export function RecoveryCodes({ codes, nextHref }: RecoveryCodesProps) {
  const t = useT();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('account.codesLead')}</p>
      <ol className="my-6 grid grid-cols-1 gap-x-8 gap-y-1 rounded-card border border-line bg-surface p-5 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3" data-screen-only="">
        <LinkButton href={nextHref} variant="primary">
          {t('account.codesDone')}
        </LinkButton>
        <Button onClick={() => void navigator.clipboard?.writeText(codes.join('\n')).then(() => setCopied(true))}>
          {isCopied ? t('account.codesCopied') : t('account.codesCopy')}
        </Button>
        <Button onClick={() => window.print()}>{t('account.codesPrint')}</Button>
      </div>
    </>
  );
}
