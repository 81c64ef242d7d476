import type { QueryClient } from '@tanstack/react-query';
import {
  StaffStartupDetailDocument,
  StaffStartupMetricsDocument,
  StartupFilesDocument,
  StartupPeopleDocument,
  StartupStagesDocument,
  StepBlockersDocument,
} from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { request } from '../../../lib/request.ts';
import { RequestError } from '../../../lib/request-error.ts';

export const startupQuery = (id: string) => queryOf(StaffStartupDetailDocument, { id }, ['startup']);
export const startupMetricsQuery = (id: string, months: number) =>
  queryOf(StaffStartupMetricsDocument, { id, months }, ['startup', 'metricReport']);
export const startupPeopleQuery = (id: string) => queryOf(StartupPeopleDocument, { id }, ['startup', 'person']);
export const startupFilesQuery = (id: string) => queryOf(StartupFilesDocument, { id }, ['file', 'startup']);
export const startupStagesQuery = (id: string) => queryOf(StartupStagesDocument, { id }, ['startup', 'participation']);

/** Null means "not there for you": the page says so. */
export async function loadStartup(queries: QueryClient, id: string): Promise<void> {
  const { startup } = await queries.ensureQueryData(startupQuery(id));
  if (startup === null) throw new RequestError('NOT_FOUND');
}

/** What stands in the way of an action. A step to another stage is asked about when the stage is known. */
export async function startupBlockers(id: string, action: string) {
  if (action === 'startup.advance' || action === 'startup.regress') return [];
  const { startup } = await request(StepBlockersDocument, { id, action, to: null });
  return startup?.blockers ?? [];
}
