import { useLanguage } from '../../../lib/language.tsx';
import type { ReportRow } from './report-query.ts';

/** A year is called by its number, any other period by its days. */
export function useReportName() {
  const { t, format } = useLanguage();
  return ({
    kind,
    kindLabel,
    fromOn,
    lastDay,
  }: Pick<ReportRow, 'kind' | 'kindLabel' | 'fromOn' | 'lastDay'>): string =>
    kind === 'PERIODIC'
      ? t('report.ofYear', { kind: kindLabel, year: fromOn.slice(0, 4) })
      : t('report.ofDays', { kind: kindLabel, from: format.day(fromOn, 'short'), to: format.day(lastDay, 'short') });
}
