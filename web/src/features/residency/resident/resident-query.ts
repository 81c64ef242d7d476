import type { QueryClient } from '@tanstack/react-query';
import {
  MyResidenciesDocument,
  ResidentBlockersDocument,
  type ResidentPartsFragment,
  StaffResidentDocument,
} from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { request } from '../../../lib/request.ts';
import { RequestError } from '../../../lib/request-error.ts';

export type ShownResident = ResidentPartsFragment;

export const residentQuery = (id: string) => queryOf(StaffResidentDocument, { id }, ['residency']);
export const myResidenciesQuery = queryOf(MyResidenciesDocument, {}, ['residency']);

/** Null means "not there": the page says so. */
export async function loadResident(queries: QueryClient, id: string): Promise<void> {
  const { resident } = await queries.ensureQueryData(residentQuery(id));
  if (resident === null) throw new RequestError('NOT_FOUND');
}

/** What stands in the way of an action. */
export async function residentBlockers(id: string, action: string) {
  const { resident } = await request(ResidentBlockersDocument, { id, action });
  return resident?.blockers ?? [];
}
