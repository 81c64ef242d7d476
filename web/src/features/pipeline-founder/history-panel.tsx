import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { StartupHistoryDocument, type StartupHistoryQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';

function historyQuery(id: string) {
  return {
    queryKey: ['startup-history', id],
    queryFn: ({ pageParam }: { pageParam: string | null }) => request(StartupHistoryDocument, { id, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startup }: StartupHistoryQuery) =>
      startup?.timeline.hasNextPage ? startup.timeline.endCursor : null,
    meta: { types: ['startup', 'metricReport', 'listing', 'file', 'event'] },
  };
}

/** Everything that has happened, in words, the newest first. */
export function HistoryPanel({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(historyQuery(id));
  const items = data.pages.flatMap(({ startup }) => startup?.timeline.items ?? []);
  if (items.length === 0) return <EmptyState kind="first" title={t('myStartup.historyEmptyTitle')} />;
  return (
    <div className="grid gap-4">
      <Timeline
        entries={items.map(({ id: key, at, title, detail, actor, href }) => ({
          id: key,
          at: format.instant(at),
          instant: at,
          title: href === null ? title : <TextLink href={href}>{title}</TextLink>,
          children: (
            <>
              {detail === null ? null : <p className="whitespace-pre-line [overflow-wrap:anywhere]">{detail}</p>}
              <p className="text-sm text-ink-2">{actor?.fullName ?? t('myStartup.historySystem')}</p>
            </>
          ),
        }))}
      />
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  );
}
