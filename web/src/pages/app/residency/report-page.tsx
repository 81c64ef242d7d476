import { Card } from '@aim/ui/card.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { AuditorPanel } from '../../../features/residency/report/auditor-panel.tsx';
import { FiguresForm } from '../../../features/residency/report/figures-form.tsx';
import { FiguresTable } from '../../../features/residency/report/figures-table.tsx';
import { HeadroomPanel } from '../../../features/residency/report/headroom-panel.tsx';
import { OpinionPanel } from '../../../features/residency/report/opinion-panel.tsx';
import { ReportFiles } from '../../../features/residency/report/report-files.tsx';
import { useReportName } from '../../../features/residency/report/report-name.ts';
import { OpinionCard, ReportFacts, ReturnNotice } from '../../../features/residency/report/report-notices.tsx';
import { reportQuery } from '../../../features/residency/report/report-query.ts';
import { ReportTag } from '../../../features/residency/report/report-tag.tsx';
import { StartReportButton } from '../../../features/residency/report/start-report-button.tsx';
import { SubmitPanel } from '../../../features/residency/report/submit-panel.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ReportLinePartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** One report as its resident fills it in and its auditor judges it: the same record for both. */
export function ReportPage() {
  const t = useT();
  const nameOf = useReportName();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(reportQuery(id));
  const [unreadable, setUnreadable] = useState(0);
  const report = data.residencyReport;
  if (report === null) return null;
  const line = readFragment(ReportLinePartsFragmentDoc, report);
  const may = (action: string) => report.allowedActions.includes(action);
  const { figures } = report;
  const isBegun = line.state !== 'DUE';
  return (
    <PageBody
      header={
        <PageHead
          large
          title={nameOf(line)}
          lead={line.holderName}
          tags={<ReportTag report={line} />}
          places={[
            { label: t('application.listTitle'), href: pathTo('/app/residency') },
            { label: t('report.listTitle'), href: pathTo('/app/residency/reports') },
          ]}
        />
      }
    >
      <ReturnNotice report={report} />
      {figures && isBegun ? <HeadroomPanel own={may('residencyReport.nameAuditor')} of={figures.headroom} /> : null}
      <Card>
        <ReportFacts report={report} />
      </Card>
      {may('residencyReport.start') ? <StartReportButton id={id} /> : null}
      {figures && may('residencyReport.save') ? (
        <FiguresForm report={report} figures={figures} onUnreadable={setUnreadable} />
      ) : null}
      {figures && isBegun && !may('residencyReport.save') ? (
        <FiguresTable kinds={report.incomeKinds} figures={figures} />
      ) : null}
      {may('residencyReport.nameAuditor') && !line.hasOpinion ? <AuditorPanel report={report} /> : null}
      <OpinionCard report={report} />
      {may('residencyReport.giveOpinion') && !line.hasOpinion ? <OpinionPanel report={report} /> : null}
      {isBegun ? (
        <Suspense>
          <ReportFiles report={report} />
        </Suspense>
      ) : null}
      {may('residencyReport.sign') ? <SubmitPanel report={report} unreadable={unreadable} /> : null}
    </PageBody>
  );
}
