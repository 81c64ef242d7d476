import {
  BookAvailabilityDocument,
  type BookAvailabilityQueryVariables,
  BookCentresDocument,
  BookResourceDocument,
  CentreOfRoomsDocument,
  DoorVisitDocument,
  FindSlotDocument,
  type FindSlotInput,
  MyCalendarFeedsDocument,
  MyQuotaDocument,
  MySlotWaitsDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';

export const centresQuery = queryOf(BookCentresDocument, {});
export const findSlotQuery = (input: FindSlotInput) => queryOf(FindSlotDocument, { input }, ['booking', 'resource']);
export const availabilityQuery = (asked: BookAvailabilityQueryVariables) =>
  queryOf(BookAvailabilityDocument, asked, ['booking', 'bookingSeries', 'resource']);
export const quotaQuery = (centreId: string) => queryOf(MyQuotaDocument, { centreId }, ['booking', 'bookingSeries']);
export const resourceQuery = (id: string) => queryOf(BookResourceDocument, { id }, ['spaceRule']);
export const slotWaitsQuery = queryOf(MySlotWaitsDocument, {}, ['slotWait', 'booking']);
export const doorVisitQuery = (code: string) => queryOf(DoorVisitDocument, { code }, ['booking']);
export const roomsQuery = (slug: string) => queryOf(CentreOfRoomsDocument, { slug }, ['resource']);
export const feedsQuery = queryOf(MyCalendarFeedsDocument, {});
