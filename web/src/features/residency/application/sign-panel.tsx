import { Card } from '@aim/ui/card.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ResidencySignatureStateDocument,
  ResubmitResidencyApplicationDocument,
  StartResidencySignatureDocument,
  SubmitResidencyApplicationDocument,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';
import { pollWhile, SigningBox } from '../signing-box.tsx';
import type { ShownApplication } from './application-query.ts';

/** Prepared by one, signed by another: the head of the company confirms in an app of their own. */
export function SignPanel({ application }: { readonly application: ShownApplication }) {
  const t = useT();
  const act = useAct();
  const [signatureId, setSignatureId] = useState<string | null>(null);
  const ask = useCommand(StartResidencySignatureDocument);
  const submit = useCommand(SubmitResidencyApplicationDocument);
  const resubmit = useCommand(ResubmitResidencyApplicationDocument);
  const { data } = useQuery({
    ...queryOf(ResidencySignatureStateDocument, { id: signatureId ?? '' }, ['residencyApplication']),
    enabled: signatureId !== null,
    refetchInterval: ({ state }) => pollWhile(state.data?.residencySignature),
  });
  const isComplete = application.blocks.every(({ state }) => state === 'COMPLETE');
  const isAgain = application.state === 'SENT_BACK';
  const people = application.blocks.find(({ block }) => block === 'PEOPLE')?.answers as
    | { manager?: string }
    | undefined;

  async function start(fin: string): Promise<void> {
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
        {isComplete ? null : <Unfinished of={application} />}
        <SigningBox
          finLabel={t('application.fin')}
          canAsk={isComplete}
          signature={data?.residencySignature ?? null}
          demoName={people?.manager ?? 'AIM'}
          use={t(isAgain ? 'application.resubmit' : 'application.submit')}
          onAsk={(fin) => void start(fin)}
          onUse={(id) => void send(id)}
        />
      </div>
    </Card>
  );
}

/** The sections that keep the signature shut, each with what it lacks. */
function Unfinished({ of: { id, blocks } }: { readonly of: ShownApplication }) {
  const t = useT();
  return (
    <Notice title={t('application.signNotYet')}>
      <ul className="grid list-disc gap-1 ps-5">
        {blocks
          .filter(({ state }) => state !== 'COMPLETE')
          .map(({ block, label, gaps }) => (
            <li key={block}>
              <TextLink href={`${pathTo('/app/residency/$id', { id })}?block=${block}`}>
                {`${label}: ${t('application.gaps', { count: gaps.length })}`}
              </TextLink>
            </li>
          ))}
      </ul>
    </Notice>
  );
}
