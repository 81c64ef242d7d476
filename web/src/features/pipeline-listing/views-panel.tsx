import { listingGroupLabels } from '@aim/domain/pipeline/listing';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { StartupViewsDocument, type StartupViewsQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';

function viewsQuery(startupId: string) {
  return {
    queryKey: ['startup-views', startupId],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      request(StartupViewsDocument, { startupId, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startupViews }: StartupViewsQuery) =>
      startupViews.hasNextPage ? startupViews.endCursor : null,
    meta: { types: ['listing', 'startup'] },
  };
}

/** Who of the investors looked, when, and at what. */
export function ViewsPanel({ startupId }: { readonly startupId: string }) {
  const { t, locale, format } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(viewsQuery(startupId));
  const views = data.pages.flatMap(({ startupViews }) => startupViews.items);
  if (views.length === 0)
    return (
      <EmptyState kind="first" title={t('visibility.viewsEmpty')}>
        {t('visibility.viewsEmptyText')}
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <Timeline
        entries={views.map(({ id, at, viewer, fund, kind, groups }) => ({
          id,
          at: format.instant(at),
          instant: at,
          title: [viewer?.fullName, fund?.name].filter(Boolean).join(', '),
          children: (
            <p className="text-ink-2">
              {[t(`visibility.view${kind}`), ...groups.map((group) => listingGroupLabels[group][locale])].join('; ')}
            </p>
          ),
        }))}
      />
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  );
}
