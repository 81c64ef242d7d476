import { Card } from '@aim/ui/card.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ReportLinePartsFragmentDoc } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownReport } from './report-query.ts';

/** Why it came back, item by item, while it is to be corrected. */
export function ReturnNotice({ report }: { readonly report: ShownReport }) {
  const { t, format } = useLanguage();
  const { state, dueDay } = readFragment(ReportLinePartsFragmentDoc, report);
  const [last] = report.returns;
  if (state !== 'RETURNED' || last === undefined) return null;
  return (
    <Notice tone="warn" title={t('report.returnedTitle', { date: format.day(dueDay) })}>
      <ul className="grid list-disc gap-1 ps-5">
        {last.items.map(({ part, partLabel, reasonLabel, note }) => (
          <li key={`${part} ${note}`}>
            <strong>{partLabel}</strong>: {reasonLabel}. {note}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The facts of a report, whoever reads it. */
export function ReportFacts({ report }: { readonly report: ShownReport }) {
  const { t, format } = useLanguage();
  const { dueDay, fromOn, lastDay } = readFragment(ReportLinePartsFragmentDoc, report);
  const { submittedAt, acceptedAt, auditor, prefilledFrom } = report;
  return (
    <SummaryList
      compact
      entries={[
        { term: t('report.period'), value: `${format.day(fromOn)} – ${format.day(lastDay)}` },
        { term: t('report.due'), value: format.day(dueDay) },
        { term: t('report.auditor'), value: auditor?.fullName ?? '—' },
        ...(submittedAt === null ? [] : [{ term: t('report.submittedAt'), value: format.instant(submittedAt) }]),
        ...(acceptedAt === null ? [] : [{ term: t('report.acceptedAt'), value: format.instant(acceptedAt) }]),
        ...(prefilledFrom.length === 0
          ? []
          : [
              { term: t('report.prefilled'), value: format.list(prefilledFrom.map((each) => t(`report.from${each}`))) },
            ]),
      ]}
    />
  );
}

/** What the auditor signed. */
export function OpinionCard({ report }: { readonly report: ShownReport }) {
  const { t, format } = useLanguage();
  const { opinion } = report;
  if (opinion === null) return null;
  const by = t('report.signedBy', { name: opinion.signerName, at: format.instant(opinion.signedAt) });
  return (
    <Card level={2} title={opinion.opinionLabel} detail={by}>
      <p className="whitespace-pre-line">{opinion.text}</p>
    </Card>
  );
}
