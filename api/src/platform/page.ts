import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AppError } from './errors.ts';

export const MAX_PAGE = 100;
const COUNT_CAP = 1000;

@ObjectType({ description: 'Where a page ends, and how many rows match (exact up to 1,000, then "1,000+").' })
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Int)
  count: number;

  @Field(() => Boolean)
  countIsCapped: boolean;
}

export interface Page<Row> {
  items: Row[];
  pageInfo: PageInfo;
}

export interface Feed<Row> {
  items: Row[];
  endCursor: string | null;
  hasNextPage: boolean;
}

/** `Paged(Organisation)` → type OrganisationPage { items, pageInfo }. */
export function Paged<Row>(type: Type<Row>, name: string): Type<Page<Row>> {
  @ObjectType(name)
  class PageOf {
    @Field(() => [type])
    items: Row[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  Object.defineProperty(PageOf, 'name', { value: name });
  return PageOf;
}

/** `Feeded(Notification)` → type NotificationFeed { items, endCursor, hasNextPage }. */
export function FeedOf<Row>(type: Type<Row>, name: string): Type<Feed<Row>> {
  @ObjectType(name)
  class FeedOfRows {
    @Field(() => [type])
    items: Row[];

    @Field(() => String, { nullable: true })
    endCursor: string | null;

    @Field(() => Boolean)
    hasNextPage: boolean;
  }
  Object.defineProperty(FeedOfRows, 'name', { value: name });
  return FeedOfRows;
}

export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw new AppError('BAD_REQUEST', `first is 1 to ${MAX_PAGE}`);
  return first;
}

/** The sort key and id of the last row, opaque to the client. */
export function encodeCursor(key: string | number | null, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

export function decodeCursor(cursor: string | null | undefined): { key: string | number | null; id: string } | null {
  if (!cursor) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string | number | null, string];
    if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { key, id };
  } catch {
    // falls through: a cursor that is not ours
  }
  throw new AppError('BAD_REQUEST', 'unknown cursor');
}

/** SQL that counts at most one row more than the cap, for "1,000+". */
export function cappedCount(from: string): string {
  return `select count(*)::int as count from (select 1 ${from} limit ${COUNT_CAP + 1}) capped`;
}

export function countInfo(count: number): Pick<PageInfo, 'count' | 'countIsCapped'> {
  return { count: Math.min(count, COUNT_CAP), countIsCapped: count > COUNT_CAP };
}
