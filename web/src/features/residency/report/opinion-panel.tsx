import { AUDIT_OPINIONS, type AuditOpinion, auditOpinionLabels } from '@aim/domain/residency/report';
import { Card } from '@aim/ui/card.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Field } from '@aim/ui/field.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ReportSignatureStateDocument,
  SignAuditorOpinionDocument,
  StartOpinionSignatureDocument,
} from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useKeptText } from '../../../lib/use-kept-text.ts';
import { useViewer } from '../../../lib/viewer-context.ts';
import { pollWhile, SigningBox } from '../signing-box.tsx';
import type { ShownReport } from './report-query.ts';

/** The auditor works in the same record: an opinion, in their own name and under their own signature. */
export function OpinionPanel({ report }: { readonly report: ShownReport }) {
  const { t, locale } = useLanguage();
  const act = useAct();
  const viewer = useViewer();
  const [opinion, setOpinion] = useState<AuditOpinion>('UNQUALIFIED');
  const { text, change, forget: forgetText } = useKeptText(`audit-opinion-${report.id}`);
  const [isIndependent, setIndependent] = useState(false);
  const [signatureId, setSignatureId] = useState<string | null>(null);
  const ask = useCommand(StartOpinionSignatureDocument);
  const sign = useCommand(SignAuditorOpinionDocument);
  const { data } = useQuery({
    ...queryOf(ReportSignatureStateDocument, { id: signatureId ?? '' }, ['residencyReport']),
    enabled: signatureId !== null,
    refetchInterval: ({ state }) => pollWhile(state.data?.reportSignature),
  });
  const given = { id: report.id, opinion, text, isIndependent };
  // What is changed after asking needs another signature.
  const forget = () => setSignatureId(null);

  async function start(fin: string): Promise<void> {
    const payload = await act(() => ask({ input: { ...given, fin } }), null);
    setSignatureId(payload?.signature?.id ?? null);
  }

  async function give(signed: string): Promise<void> {
    const input = { ...given, signatureId: signed };
    if (await act(() => sign({ input }), { text: t('report.opinionGiven') })) forgetText();
  }

  return (
    <Card level={2} title={t('report.opinionTitle')} detail={t('report.opinionLead')}>
      <div className="grid gap-4">
        <RadioCards
          legend={t('report.opinion')}
          name="opinion"
          columns={3}
          value={opinion}
          options={AUDIT_OPINIONS.map((value) => ({ value, label: auditOpinionLabels[value][locale] }))}
          onChange={(value) => {
            setOpinion(value as AuditOpinion);
            forget();
          }}
        />
        <Field label={t('report.opinionText')} hint={t('report.opinionHint')}>
          <Textarea
            rows={5}
            value={text}
            onChange={({ currentTarget }) => {
              change(currentTarget.value);
              forget();
            }}
          />
        </Field>
        <Checkbox
          label={t('report.independent')}
          checked={isIndependent}
          onChange={({ currentTarget }) => {
            setIndependent(currentTarget.checked);
            forget();
          }}
        />
        <SigningBox
          finLabel={t('report.ownFin')}
          canAsk={text.trim() !== '' && isIndependent}
          signature={signatureId === null ? null : (data?.reportSignature ?? null)}
          demoName={viewer.person.fullName}
          use={t('report.giveOpinion')}
          onAsk={(fin) => void start(fin)}
          onUse={(signed) => void give(signed)}
        />
      </div>
    </Card>
  );
}
