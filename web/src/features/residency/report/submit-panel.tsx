import { Card } from '@aim/ui/card.tsx';
import { Details } from '@aim/ui/details.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ReportSignatureStateDocument,
  StartReportSignatureDocument,
  SubmitReportDocument,
} from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';
import { pollWhile, SigningBox } from '../signing-box.tsx';
import type { ShownReport } from './report-query.ts';

interface SubmitPanelProps {
  readonly report: ShownReport;
  /** How many figures stand in the form that are none. */
  readonly unreadable: number;
}

/** What is missing, and then the signature of the head of the company. */
export function SubmitPanel({ report, unreadable }: SubmitPanelProps) {
  const { t } = useLanguage();
  const act = useAct();
  const [signatureId, setSignatureId] = useState<string | null>(null);
  const ask = useCommand(StartReportSignatureDocument);
  const submit = useCommand(SubmitReportDocument);
  const { data } = useQuery({
    ...queryOf(ReportSignatureStateDocument, { id: signatureId ?? '' }, ['residencyReport']),
    enabled: signatureId !== null,
    refetchInterval: ({ state }) => pollWhile(state.data?.reportSignature),
  });
  const { id, blockers } = report;
  const months = new Set(blockers.filter(({ path }) => path[0] === 'months').map(({ path }) => path[1]));
  const others = blockers.filter(({ path }) => path[0] !== 'months');

  async function start(fin: string): Promise<void> {
    const payload = await act(() => ask({ input: { id, fin } }), null);
    setSignatureId(payload?.signature?.id ?? null);
  }

  return (
    <Card level={2} title={t('report.submitTitle')} detail={t('report.submitLead')}>
      <div className="grid gap-4">
        {unreadable === 0 ? null : <Notice tone="warn">{t('report.unreadable', { count: unreadable })}</Notice>}
        {blockers.length === 0 ? null : (
          <Details open summary={t('report.missing', { count: others.length + months.size })}>
            <ul className="grid list-disc gap-1 ps-5">
              {others.map(({ code, message }) => (
                <li key={code}>{message}</li>
              ))}
              {months.size > 0 ? <li>{t('report.monthsMissing', { count: months.size })}</li> : null}
            </ul>
          </Details>
        )}
        <SigningBox
          finLabel={t('application.fin')}
          canAsk={blockers.length === 0 && unreadable === 0}
          signature={data?.reportSignature ?? null}
          demoName={t('application.demoHead')}
          use={t('report.submit')}
          onAsk={(fin) => void start(fin)}
          onUse={(signed) =>
            void act(() => submit({ input: { id, signatureId: signed } }), { text: t('report.submitted') })
          }
        />
      </div>
    </Card>
  );
}
