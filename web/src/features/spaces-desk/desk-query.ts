import {
  CentreAccountDocument,
  CentreBlackoutsDocument,
  CentreDeskDocument,
  CentreRulesDocument,
  SpacePlansDocument,
  SpaceUseDocument,
  StaffCentresDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';

export const centresQuery = queryOf(StaffCentresDocument, {});
export const deskQuery = (centreId: string, on: string | null) =>
  queryOf(CentreDeskDocument, { centreId, on }, ['booking', 'bookingSeries', 'resource']);
export const blackoutsQuery = (centreId: string, from: string, to: string) =>
  queryOf(CentreBlackoutsDocument, { centreId, from, to }, ['resource']);
export const spaceUseQuery = (centreId: string, from: string, to: string) =>
  queryOf(SpaceUseDocument, { centreId, from, to }, ['booking']);
export const accountQuery = (centreId: string, from: string, to: string) =>
  queryOf(CentreAccountDocument, { centreId, from, to }, ['booking', 'bookingSeries']);
export const rulesQuery = (centreId: string) => queryOf(CentreRulesDocument, { centreId }, ['spaceRule']);
export const plansQuery = (centreId: string) => queryOf(SpacePlansDocument, { centreId });
