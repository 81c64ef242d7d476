import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  BoardCardFragmentDoc,
  StageStartupsDocument,
  type StartupBoardQuery,
  type StartupFilter,
} from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';

/** What comes with the whole board of one stage. */
export type FirstOfStage = StartupBoardQuery['startupBoard'][number];

const PER_PAGE = 50;

/** One column: its first cards come with the whole board, more of them page by page for this stage alone. */
export function useStageColumn(column: FirstOfStage, filter: StartupFilter) {
  const { format } = useLanguage();
  const { stage, stageLabel, count, countIsCapped, hasMore } = column;
  const question = JSON.stringify(filter);
  const [wanted, setWanted] = useState<string | null>(null);
  const isAsked = wanted === question;
  useEffect(() => setWanted((before) => (before === question ? before : null)), [question]);
  const rest = useInfiniteQuery({
    queryKey: ['stage-column', stage, question],
    queryFn: ({ pageParam }) =>
      request(StageStartupsDocument, {
        filter: { ...filter, stage: [stage] },
        sort: 'UPDATED_DESC',
        first: PER_PAGE,
        after: pageParam,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startups: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled: isAsked,
    meta: { types: ['startup'] },
  });
  const pages = isAsked ? rest.data?.pages : undefined;
  const cards = useMemo(
    () => readFragment(BoardCardFragmentDoc, pages ? pages.flatMap(({ startups }) => startups.items) : column.items),
    [pages, column.items],
  );
  return {
    stage,
    label: stageLabel,
    /** "1.000+" */
    count: countIsCapped ? `${format.number(count)}+` : format.number(count),
    cards,
    hasMore: pages ? rest.hasNextPage : hasMore,
    isLoadingMore: isAsked && rest.isFetching && (rest.isPending || rest.isFetchingNextPage),
    loadMore: () => {
      if (isAsked) void rest.fetchNextPage();
      else setWanted(question);
    },
  };
}
