import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  ApproveStartupDocument,
  DuplicatesFragmentDoc,
  ModerationItemDocument,
  ModerationQueueDocument,
} from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { request } from '../../../lib/request.ts';
import { useAct } from '../../../lib/use-act.ts';
import { StartupFacts } from '../detail/startup-facts.tsx';
import { StartupOverview } from '../detail/startup-overview.tsx';
import { DuplicatesList } from './duplicates-list.tsx';
import { QueueFrame } from './queue-frame.tsx';
import { nextOf, useQueueKeys } from './queue-keys.ts';

const ReturnStartup = lazy(async () => ({ default: (await import('../detail/return-startup.tsx')).ReturnStartup }));
const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.tsx')).MergeDialog }));

interface QueueProps {
  readonly at: string;
  readonly onGo: (id: string) => void;
}

/** Records sent for moderation, the longest waiting first. */
export function NewQueue({ at: wanted, onGo }: QueueProps) {
  const { t, format } = useLanguage();
  const act = useAct();
  const approve = useCommand(ApproveStartupDocument);
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<{ readonly return: true } | { readonly merge: string } | null>(null);
  const queue = useSuspenseInfiniteQuery({
    queryKey: ['moderation-queue'],
    queryFn: ({ pageParam }) => request(ModerationQueueDocument, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startups: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    meta: { types: ['startup'] },
  });
  const items = queue.data.pages.flatMap(({ startups }) => startups.items);
  const ids = items.map(({ id }) => id);
  const at = ids.includes(wanted) ? wanted : (ids[0] ?? '');
  const { data, error, refetch } = useQuery({
    ...queryOf(ModerationItemDocument, { id: at }, ['startup']),
    enabled: at !== '',
  });
  const item = data?.startup;
  const allowed = item?.allowedActions ?? [];
  const next = nextOf(ids, at);

  async function accept(): Promise<void> {
    if (item === null || item === undefined || busy) return;
    setBusy(true);
    const done = await act(() => approve({ input: { id: at } }), {
      text: t('startupActs.approved', { name: item.name }),
    });
    setBusy(false);
    if (done) onGo(next);
  }

  const onApprove = allowed.includes('startup.approve') ? () => void accept() : undefined;
  const onReturn = allowed.includes('startup.return') ? () => setOpen({ return: true }) : undefined;
  useQueueKeys({ ids, at, go: onGo, onApprove, onReturn });

  if (items.length === 0)
    return (
      <EmptyState kind="done" title={t('moderation.newEmpty')}>
        {t('moderation.newEmptyText')}
      </EmptyState>
    );
  const now = clock.now();
  const duplicates = item ? readFragment(DuplicatesFragmentDoc, item).possibleDuplicates : [];
  return (
    <QueueFrame
      label={t('moderation.queueNew')}
      items={items.map(({ id, name, sectorLabel, submittedAt, lastUpdateAt }) => ({
        id,
        title: name,
        detail: sectorLabel,
        since: format.ago(submittedAt ?? lastUpdateAt, now),
      }))}
      at={at}
      onGo={onGo}
      hasMore={queue.hasNextPage}
      isLoadingMore={queue.isFetchingNextPage}
      onMore={() => void queue.fetchNextPage()}
      busy={busy}
      onApprove={onApprove}
      onReturn={onReturn}
    >
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {item ? (
        <>
          {duplicates.length > 0 ? (
            <section className="grid gap-3">
              <Notice tone="warn" title={t('moderation.duplicatesFound', { count: duplicates.length })}>
                {t('moderation.duplicatesText')}
              </Notice>
              <DuplicatesList of={item} onCompare={(merge) => setOpen({ merge })} />
            </section>
          ) : null}
          <StartupOverview head={item} texts={item} />
          <section className="rounded-card border border-line bg-surface p-5">
            <h3 className="mb-3 font-display text-lg font-semibold">{t('startupRecord.facts')}</h3>
            <StartupFacts of={item} />
          </section>
        </>
      ) : error ? null : (
        <Skeleton shape="card" lines={8} />
      )}
      <Suspense fallback={null}>
        {open !== null && 'return' in open && item ? (
          <ReturnStartup id={at} name={item.name} onClose={() => setOpen(null)} onDone={() => onGo(next)} />
        ) : null}
        {open !== null && 'merge' in open && item ? (
          <MergeDialog
            id={at}
            name={item.name}
            otherId={open.merge}
            onClose={() => setOpen(null)}
            onDone={() => onGo(next)}
          />
        ) : null}
      </Suspense>
    </QueueFrame>
  );
}
