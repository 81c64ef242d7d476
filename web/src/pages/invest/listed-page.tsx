import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ListedCard } from '../../features/pipeline-invest/listed-card.tsx';
import { filterOf, ListedFilters, listedSearch } from '../../features/pipeline-invest/listed-filters.tsx';
import { ListedStartupsDocument, type ListedStartupsQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { PanelError } from '../../lib/panel.tsx';
import { request } from '../../lib/request.ts';
import { useSearchState } from '../../lib/search-state.ts';

/** Cards of what founders consent to show to this person; the filters are in the address. */
export function ListedPage() {
  const { t, format } = useLanguage();
  const [search, change] = useSearchState(listedSearch);
  const { sort } = search;
  const filter = useMemo(() => filterOf(search), [search]);
  const query = useInfiniteQuery({
    queryKey: ['listed-startups', filter, sort],
    queryFn: ({ pageParam }) => request(ListedStartupsDocument, { filter, sort, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ listedStartups: { pageInfo } }: ListedStartupsQuery) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
    meta: { types: ['listing', 'startup'] },
  });
  const pages = query.data?.pages.map(({ listedStartups }) => listedStartups) ?? [];
  const items = pages.flatMap((page) => page.items);
  const info = pages[0]?.pageInfo;
  const count = info?.count ?? 0;
  const title =
    info === undefined
      ? t('invest.title')
      : info.countIsCapped
        ? t('listed.titleMany', { count: format.number(count) })
        : t('listed.title', { count });
  return (
    <PageBody header={<PageHead large title={title} lead={t('listed.lead')} />}>
      <ListedFilters search={search} onChange={(patch) => change(patch)} />
      {query.isError && query.data === undefined ? (
        <PanelError error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <div className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {[1, 2, 3, 4, 5, 6].map((place) => (
            <Skeleton key={place} shape="card" lines={7} />
          ))}
        </div>
      ) : items.length === 0 ? (
        <Nothing
          isFiltered={filter !== null}
          onClear={() => change({ sector: undefined, region: undefined, stage: undefined })}
        />
      ) : (
        <>
          <ul className={`grid gap-5 md:grid-cols-2 xl:grid-cols-3 ${query.isPlaceholderData ? 'opacity-60' : ''}`}>
            {items.map((item) => (
              <li key={item.id}>
                <ListedCard of={item} />
              </li>
            ))}
          </ul>
          <LoadMore
            shown={t('listed.shown', {
              shown: format.number(items.length),
              count: `${format.number(count)}${info?.countIsCapped ? '+' : ''}`,
            })}
            hasMore={query.hasNextPage && !query.isPlaceholderData}
            busy={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      )}
    </PageBody>
  );
}

function Nothing({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const { t } = useLanguage();
  return isFiltered ? (
    <EmptyState kind="filtered" title={t('listed.filteredTitle')} onClear={onClear}>
      {t('listed.filteredText')}
    </EmptyState>
  ) : (
    <EmptyState kind="first" title={t('listed.emptyTitle')}>
      {t('listed.emptyText')}
    </EmptyState>
  );
}
