import type { QueryClient } from '@tanstack/react-query';
import {
  CentreBlackoutsDocument,
  CentreDeskDocument,
  CentreDoorsDocument,
  CentreRulesDocument,
  SpacePlansDocument,
  SpaceUseDocument,
  StaffCentreDocument,
  type StaffCentreQuery,
  StaffCentresDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { RequestError } from '../../lib/request-error.ts';

export type ShownCentre = NonNullable<StaffCentreQuery['centre']>;

export const centresQuery = queryOf(StaffCentresDocument, {});
export const centreQuery = (slug: string) => queryOf(StaffCentreDocument, { slug }, ['resource']);
export const deskQuery = (centreId: string, on: string | null) =>
  queryOf(CentreDeskDocument, { centreId, on }, ['booking', 'bookingSeries', 'resource']);
export const doorsQuery = (centreId: string) => queryOf(CentreDoorsDocument, { centreId }, ['resource']);
export const blackoutsQuery = (centreId: string, from: string, to: string) =>
  queryOf(CentreBlackoutsDocument, { centreId, from, to }, ['resource']);
export const spaceUseQuery = (centreId: string, from: string, to: string) =>
  queryOf(SpaceUseDocument, { centreId, from, to }, ['booking']);
export const rulesQuery = (centreId: string) => queryOf(CentreRulesDocument, { centreId }, ['spaceRule']);
export const plansQuery = (centreId: string) => queryOf(SpacePlansDocument, { centreId });

/** Null means "not there": the page says so. */
export async function loadCentre(queries: QueryClient, slug: string): Promise<void> {
  const { centre } = await queries.ensureQueryData(centreQuery(slug));
  if (centre === null) throw new RequestError('NOT_FOUND');
}
