import type { QueryClient } from '@tanstack/react-query';
import {
  MyStartupsDocument,
  StartupBlockersDocument,
  StartupDetailDocument,
  StartupStepsDocument,
  StartupTeamDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { request } from '../../lib/request.ts';
import { RequestError } from '../../lib/request-error.ts';

export const myStartupsQuery = queryOf(MyStartupsDocument, {}, ['startup', 'cofounderInvitation']);
export const startupQuery = (id: string) => queryOf(StartupDetailDocument, { id }, ['startup', 'startupRevision']);
export const stepsQuery = (id: string) => queryOf(StartupStepsDocument, { id }, ['startup', 'file', 'listing']);

export const teamQuery = (id: string) =>
  queryOf(StartupTeamDocument, { id }, ['startup', 'cofounderInvitation', 'person']);

/** Null means "not there for you": the page says so. */
export async function loadStartup(queries: QueryClient, id: string): Promise<void> {
  const { startup } = await queries.ensureQueryData(startupQuery(id));
  if (startup === null) throw new RequestError('NOT_FOUND');
}

/** What stands in the way of an action. */
export async function startupBlockers(id: string, action: string) {
  const { startup } = await request(StartupBlockersDocument, { id, action });
  return startup?.blockers ?? [];
}
