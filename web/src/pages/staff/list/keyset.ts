import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../../gql/graphql.ts';
import { documentId } from '../../../lib/execute.ts';
import type { LiveType } from '../../../lib/query.ts';
import { request } from '../../../lib/request.ts';

export interface KeysetPage<Item> {
  readonly items: readonly Item[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  /** Feeds do not count. */
  readonly count?: number;
  readonly countIsCapped?: boolean;
  /** What this person may do with such records; only some lists say. */
  readonly allowedActions?: readonly string[];
}

export interface Keyset<Item> {
  readonly items: readonly Item[];
  readonly state: 'ready' | 'loading' | 'error';
  /** The rows still belong to the question before. */
  readonly isStale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly count: number | undefined;
  readonly countIsCapped: boolean;
  readonly allowedActions: readonly string[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly hasFailedMore: boolean;
  readonly loadMore: () => void;
}

interface KeysetOptions<Result, Variables, Item> {
  readonly document: TypedDocumentString<Result, Variables & { readonly after?: string | null }>;
  readonly variables: Omit<Variables, 'after'>;
  readonly pageOf: (result: Result) => KeysetPage<Item>;
  readonly types: readonly LiveType[];
}

/** A list page by page; while another question is on its way the rows of the one before stay readable. */
export function useKeyset<Result, Variables, Item>(options: KeysetOptions<Result, Variables, Item>): Keyset<Item> {
  const { document, variables, pageOf, types } = options;
  const query = useInfiniteQuery({
    queryKey: ['keyset', documentId(document as never), variables],
    queryFn: ({ pageParam }) => request(document, { ...variables, after: pageParam } as never),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { endCursor, hasNextPage } = pageOf(last);
      return hasNextPage ? endCursor : null;
    },
    placeholderData: keepPreviousData,
    meta: { types },
  });
  const pages = (query.data?.pages ?? []).map(pageOf);
  const isLost = query.isError && (query.data === undefined || query.isPlaceholderData);
  return {
    items: pages.flatMap(({ items }) => items),
    state: isLost ? 'error' : query.isPending ? 'loading' : 'ready',
    isStale: query.isPlaceholderData && !isLost,
    error: query.error,
    retry: () => void query.refetch(),
    count: pages[0]?.count,
    countIsCapped: pages[0]?.countIsCapped ?? false,
    allowedActions: pages[0]?.allowedActions ?? [],
    hasMore: query.hasNextPage && !query.isPlaceholderData,
    isLoadingMore: query.isFetchingNextPage,
    hasFailedMore: query.isFetchNextPageError,
    loadMore: () => void query.fetchNextPage(),
  };
}
