import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { ResidencyReportState } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import type { ReportRow } from './report-query.ts';

const KINDS: Readonly<Record<ResidencyReportState, StateKind>> = {
  DUE: 'waiting',
  DRAFT: 'draft',
  SUBMITTED: 'working',
  RETURNED: 'yours',
  ACCEPTED: 'done',
};

/** The state of a report: late before anything else, and whose signature is awaited. */
export function ReportTag({ report }: { readonly report: ReportRow }) {
  const t = useT();
  const { state, stateLabel, isLate, hasOpinion } = report;
  if (isLate) return <StateTag kind="late" label={t('report.late', { state: stateLabel })} />;
  if (state === 'SUBMITTED')
    return <StateTag kind="working" label={t(hasOpinion ? 'report.waitsAgency' : 'report.waitsAuditor')} />;
  return <StateTag kind={KINDS[state]} label={stateLabel} />;
}
