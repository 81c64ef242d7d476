import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Qr } from '@aim/ui/qr.tsx';
import { useState } from 'react';
import { useT } from '../../lib/language.tsx';
import { useFocusKept } from '../../lib/use-focus-kept.ts';

const POLL = 2000;

export interface Signature {
  readonly id: string;
  readonly link: string | null;
  readonly state: 'PENDING' | 'SIGNED' | 'EXPIRED';
  readonly signerName: string | null;
}

/** A page asks for as long as somebody may still be signing. */
export const pollWhile = (signature: Pick<Signature, 'state'> | null | undefined): number | false =>
  signature?.state === 'PENDING' ? POLL : false;

interface SigningBoxProps {
  readonly finLabel: string;
  readonly canAsk: boolean;
  readonly signature: Signature | null;
  /** Who signs where the demo signer stands in for somebody's phone. */
  readonly demoName: string;
  readonly use: string;
  readonly onAsk: (fin: string) => void;
  readonly onUse: (signatureId: string) => void;
}

/** One person confirms in an app of their own; this page only asks, waits, and uses the answer. */
export function SigningBox({ finLabel, canAsk, signature, demoName, use, onAsk, onUse }: SigningBoxProps) {
  const t = useT();
  const [fin, setFin] = useState('');
  const next = useFocusKept<HTMLButtonElement>(signature?.state);
  return (
    <div className="grid gap-4">
      <form
        noValidate
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk(fin);
        }}
      >
        <Field label={finLabel} hint={t('application.finHint')}>
          <Input fits={10} value={fin} onChange={({ currentTarget }) => setFin(currentTarget.value)} />
        </Field>
        <Button type="submit" disabled={!canAsk}>
          {t('application.askToSign')}
        </Button>
      </form>
      {signature?.link ? (
        <div className="grid gap-3">
          <p>{t('application.scan')}</p>
          <Qr value={signature.link} label={t('application.scan')} className="size-56" />
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`sima://web-to-app?data=${encodeURIComponent(signature.link)}`}>
              {t('application.openApp')}
            </LinkButton>
            {isLocal(signature.link) ? (
              <Button onClick={() => void demoSign(signature.link ?? '', demoName)}>{t('application.demoSign')}</Button>
            ) : null}
          </div>
          <p role="status" className="text-ink-2">
            {t('application.waiting')}
          </p>
        </div>
      ) : null}
      {signature?.state === 'EXPIRED' ? <Notice tone="warn">{t('application.signExpired')}</Notice> : null}
      {signature?.state === 'SIGNED' ? (
        <Notice
          tone="ok"
          role="status"
          actions={
            <Button ref={next} variant="primary" onClick={() => onUse(signature.id)}>
              {use}
            </Button>
          }
        >
          {t('application.signedBy', { name: signature.signerName ?? '' })}
        </Notice>
      ) : null}
    </div>
  );
}

/** The link leads to the signer of fictional people, which answers where the product does. */
function isLocal(link: string): boolean {
  return new URL(link).pathname.startsWith('/demo/signer');
}

/** The local signer of the demo does what the app on a phone does. */
async function demoSign(link: string, fullName: string): Promise<void> {
  await fetch('/demo/signer', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link, fullName }),
  });
}
