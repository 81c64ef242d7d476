import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Qr } from '@aim/ui/qr.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ResidencySignatureStateDocument,
  ResubmitResidencyApplicationDocument,
  StartResidencySignatureDocument,
  SubmitResidencyApplicationDocument,
} from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';
import type { ShownApplication } from './application-query.ts';

const POLL = 2000;

/** Prepared by one, signed by another: the head of the company confirms in an app of their own. */
export function SignPanel({ application }: { readonly application: ShownApplication }) {
  const t = useT();
  const act = useAct();
  const [fin, setFin] = useState('');
  const [signatureId, setSignatureId] = useState<string | null>(null);
  const ask = useCommand(StartResidencySignatureDocument);
  const submit = useCommand(SubmitResidencyApplicationDocument);
  const resubmit = useCommand(ResubmitResidencyApplicationDocument);
  const { data } = useQuery({
    ...queryOf(ResidencySignatureStateDocument, { id: signatureId ?? '' }, ['residencyApplication']),
    enabled: signatureId !== null,
    refetchInterval: ({ state }) => (state.data?.residencySignature?.state === 'PENDING' ? POLL : false),
  });
  const signature = data?.residencySignature ?? null;
  const isComplete = application.blocks.every(({ state }) => state === 'COMPLETE');
  const isAgain = application.state === 'SENT_BACK';

  async function start(): Promise<void> {
    const payload = await act(() => ask({ input: { id: application.id, fin } }), null);
    setSignatureId(payload?.signature?.id ?? null);
  }

  async function send(id: string): Promise<void> {
    const input = { id: application.id, signatureId: id };
    await act(() => (isAgain ? resubmit({ input }) : submit({ input })), { text: t('application.submitted') });
  }

  return (
    <Card level={2} title={t('application.signTitle')} detail={t('application.signLead')}>
      <div className="grid gap-4">
        {isComplete ? null : <Notice>{t('application.signNotYet')}</Notice>}
        <form
          noValidate
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <Field label={t('application.fin')} hint={t('application.finHint')}>
            <Input fits={10} value={fin} onChange={({ currentTarget }) => setFin(currentTarget.value)} />
          </Field>
          <Button type="submit" disabled={!isComplete}>
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
                <Button onClick={() => void demoSign(signature.link ?? '', application)}>
                  {t('application.demoSign')}
                </Button>
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
              <Button variant="primary" onClick={() => void send(signature.id)}>
                {t(isAgain ? 'application.resubmit' : 'application.submit')}
              </Button>
            }
          >
            {t('application.signedBy', { name: signature.signerName ?? '' })}
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}

/** The link leads to the signer of fictional people, which answers where the product does. */
function isLocal(link: string): boolean {
  return new URL(link).pathname.startsWith('/demo/signer');
}

/** The local signer of the demo does what the app on a phone does. */
async function demoSign(link: string, { blocks }: ShownApplication): Promise<void> {
  const people = blocks.find(({ block }) => block === 'PEOPLE')?.answers as { manager?: string } | undefined;
  await fetch('/demo/signer', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link, fullName: people?.manager ?? 'AIM' }),
  });
}
