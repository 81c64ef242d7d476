import type { QueryClient } from '@tanstack/react-query';
import {
  EligibleAuditorsDocument,
  MyReportsDocument,
  ReportDetailDocument,
  type ReportDetailQuery,
  type ReportLinePartsFragment,
} from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

export type ShownReport = NonNullable<ReportDetailQuery['residencyReport']>;
export type ShownFigures = NonNullable<ShownReport['figures']>;
export type ReportRow = ReportLinePartsFragment;

const FIRST = 50;
export const myReportsQuery = (after: string | null = null) =>
  queryOf(MyReportsDocument, { first: FIRST, after }, ['residencyReport']);
export const reportQuery = (id: string) => queryOf(ReportDetailDocument, { id }, ['residencyReport', 'file']);
export const auditorsQuery = queryOf(EligibleAuditorsDocument, {});

/** Null means "not there for you": the page says so. */
export async function loadReport(queries: QueryClient, id: string): Promise<void> {
  const { residencyReport } = await queries.ensureQueryData(reportQuery(id));
  if (residencyReport === null) throw new RequestError('NOT_FOUND');
}
