import { Card } from '@aim/ui/card.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { FiguresTable } from '../../../features/residency/report/figures-table.tsx';
import { HeadroomPanel } from '../../../features/residency/report/headroom-panel.tsx';
import { ReportFiles } from '../../../features/residency/report/report-files.tsx';
import { useReportName } from '../../../features/residency/report/report-name.ts';
import { OpinionCard, ReportFacts, ReturnNotice } from '../../../features/residency/report/report-notices.tsx';
import { reportQuery } from '../../../features/residency/report/report-query.ts';
import { ReportTag } from '../../../features/residency/report/report-tag.tsx';
import { StaffReportActions } from '../../../features/residency/report/staff-report-actions.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ReportLinePartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** One report as officers judge it: the figures, the share, the auditor's word. */
export function ReportPage() {
  const t = useT();
  const nameOf = useReportName();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(reportQuery(id));
  const report = data.residencyReport;
  if (report === null) return null;
  const line = readFragment(ReportLinePartsFragmentDoc, report);
  return (
    <PageBody
      header={
        <PageHead
          title={line.holderName}
          lead={nameOf(line)}
          tags={<ReportTag report={line} />}
          places={[{ label: t('report.listTitle'), href: pathTo('/staff/residency/reports') }]}
          actions={<StaffReportActions report={report} />}
        />
      }
    >
      <div className="grid gap-6">
        <Card>
          <div className="grid gap-3">
            <ReportFacts report={report} />
            <p>
              <TextLink href={pathTo('/staff/residents/$id', { id: report.residencyId })}>
                {t('report.resident')}
              </TextLink>
            </p>
          </div>
        </Card>
        <ReturnNotice report={report} />
        {report.figures ? (
          <>
            <HeadroomPanel own={false} of={report.figures.headroom} />
            <FiguresTable kinds={report.incomeKinds} figures={report.figures} />
            <OpinionCard report={report} />
            <Suspense>
              <ReportFiles report={report} />
            </Suspense>
          </>
        ) : (
          <Notice>{t('report.notGiven')}</Notice>
        )}
      </div>
    </PageBody>
  );
}
