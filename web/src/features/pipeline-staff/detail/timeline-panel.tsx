import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { StartupTimelineDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';

/** Everything that happened to a startup, the newest first. */
export function TimelinePanel({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['startup-timeline', id],
    queryFn: ({ pageParam }) => request(StartupTimelineDocument, { id, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startup }) => (startup?.timeline.hasNextPage ? startup.timeline.endCursor : null),
    meta: { types: ['startup', 'startupNote', 'startupTask', 'participation', 'file', 'metricReport'] },
  });
  const items = data.pages.flatMap(({ startup }) => startup?.timeline.items ?? []);
  if (items.length === 0) return <EmptyState kind="first" title={t('startupRecord.timelineEmpty')} />;
  return (
    <section className="grid gap-4">
      <h2 className="sr-only">{t('startupRecord.tabTimeline')}</h2>
      <Timeline
        entries={items.map(({ id: key, at, title, detail, href, actor, actingFor }) => ({
          id: key,
          at: format.instant(at),
          instant: at,
          title: href === null ? title : <TextLink href={href}>{title}</TextLink>,
          children: (
            <>
              {detail === null ? null : <p className="max-w-measure whitespace-pre-line break-words">{detail}</p>}
              <p className="text-ink-2">
                {[
                  actor?.fullName ?? t('organisations.logSystem'),
                  actingFor ? t('organisations.logFor', { name: actingFor.name }) : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </>
          ),
        }))}
      />
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </section>
  );
}
