import { Card } from '@aim/ui/card.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { ReportLinePartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { useReportName } from './report-name.ts';
import { ReportTag } from './report-tag.tsx';

interface ReportCardProps {
  readonly of: FragmentType<typeof ReportLinePartsFragmentDoc>;
  readonly level?: 2 | 3;
}

/** One report among others: whose, for when, and until when. */
export function ReportCard({ of, level = 3 }: ReportCardProps) {
  const { t, format } = useLanguage();
  const nameOf = useReportName();
  const report = readFragment(ReportLinePartsFragmentDoc, of);
  const isDone = report.state === 'ACCEPTED';
  return (
    <Card
      level={level}
      title={nameOf(report)}
      detail={`${report.holderName} · ${isDone ? t('report.done') : t('report.dueOn', { date: format.day(report.dueDay) })}`}
      trailing={<ReportTag report={report} />}
      href={pathTo('/app/residency/reports/$id', { id: report.id })}
    />
  );
}
