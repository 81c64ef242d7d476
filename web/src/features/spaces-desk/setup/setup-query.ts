import {
  CentreRoomsDocument,
  type CentreRoomsQuery,
  CentreSetupDocument,
  type CentreSetupQuery,
} from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';

export type SetupCentre = NonNullable<CentreSetupQuery['centre']>;
export type SetupRoom = CentreRoomsQuery['centreRooms'][number];
export type Photos = SetupCentre['photos'];

export const setupQuery = (slug: string) => queryOf(CentreSetupDocument, { slug }, ['resource', 'file']);
export const roomsQuery = (centreId: string) =>
  queryOf(CentreRoomsDocument, { centreId }, ['resource', 'spaceRule', 'file']);
