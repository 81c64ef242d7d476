import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { readFragment } from '../../gql/fragment-masking.ts';
import { EventLogDocument, type EventLogFilter, LogRowFragmentDoc } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';

export function logQuery(filter: EventLogFilter) {
  return {
    queryKey: ['event-log', filter],
    queryFn: ({ pageParam }: { pageParam: string | null }) => request(EventLogDocument, { filter, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ eventLog }: { eventLog: { endCursor: string | null; hasNextPage: boolean } }) =>
      eventLog.hasNextPage ? eventLog.endCursor : null,
    meta: { types: ['organisation', 'person', 'file', 'invitation', 'event'] },
  };
}

/** Who did what and when, the newest first. */
export function LogPanel({ filter }: { readonly filter: EventLogFilter }) {
  const { t, format } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(logQuery(filter));
  const entries = data.pages.flatMap(({ eventLog }) => readFragment(LogRowFragmentDoc, eventLog.items));
  if (entries.length === 0) return <EmptyState kind="first" title={t('organisations.logEmpty')} />;
  return (
    <div className="grid gap-4">
      <Timeline
        entries={entries.map(({ id, at, label, actor, actingFor }) => ({
          id,
          at: format.instant(at),
          instant: at,
          title: label,
          children: (
            <p className="text-ink-2">
              {[
                actor?.fullName ?? t('organisations.logSystem'),
                actingFor ? t('organisations.logFor', { name: actingFor.name }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
          ),
        }))}
      />
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  );
}
