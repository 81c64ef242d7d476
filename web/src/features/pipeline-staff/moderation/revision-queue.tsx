import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ApproveRevisionDocument, RevisionItemFragmentDoc, RevisionQueueDocument } from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { useAct } from '../../../lib/use-act.ts';
import { startupHref } from '../startup-href.ts';
import { QueueFrame } from './queue-frame.tsx';
import { nextOf, useQueueKeys } from './queue-keys.ts';
import { RevisionTexts } from './revision-texts.tsx';

const ReturnRevision = lazy(async () => ({ default: (await import('./return-revision.tsx')).ReturnRevision }));

interface QueueProps {
  readonly at: string;
  readonly onGo: (id: string) => void;
}

/** Changed texts of live records: the old one stays on show until the new one is approved. */
export function RevisionQueue({ at: wanted, onGo }: QueueProps) {
  const { t, format } = useLanguage();
  const act = useAct();
  const approve = useCommand(ApproveRevisionDocument);
  const [busy, setBusy] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const queue = useSuspenseInfiniteQuery({
    queryKey: ['revision-queue'],
    queryFn: ({ pageParam }) => request(RevisionQueueDocument, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ startupRevisions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    meta: { types: ['startupRevision', 'startup'] },
  });
  const items = readFragment(
    RevisionItemFragmentDoc,
    queue.data.pages.flatMap(({ startupRevisions }) => startupRevisions.items),
  );
  const ids = items.map(({ id }) => id);
  const item = items.find(({ id }) => id === wanted) ?? items[0];
  const at = item?.id ?? '';
  const next = nextOf(ids, at);

  async function accept(): Promise<void> {
    if (item === undefined || busy) return;
    setBusy(true);
    const text = t('startupActs.approved', { name: item.startup.name });
    const done = await act(() => approve({ input: { id: at } }), { text });
    setBusy(false);
    if (done) onGo(next);
  }

  const onApprove = item?.allowedActions.includes('revision.approve') ? () => void accept() : undefined;
  const onReturn = item?.allowedActions.includes('revision.return') ? () => setReturning(true) : undefined;
  useQueueKeys({ ids, at, go: onGo, onApprove, onReturn });

  if (item === undefined)
    return (
      <EmptyState kind="done" title={t('moderation.revisionsEmpty')}>
        {t('moderation.revisionsEmptyText')}
      </EmptyState>
    );
  const now = clock.now();
  return (
    <QueueFrame
      label={t('moderation.queueRevisions')}
      items={items.map(({ id, startup, submittedAt }) => ({
        id,
        title: startup.name,
        detail: startup.sectorLabel,
        since: format.ago(submittedAt, now),
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
      <p className="text-ink-2">
        {t('moderation.changedBy', {
          name: item.submittedBy?.fullName ?? t('organisations.logSystem'),
          date: format.instant(item.submittedAt),
        })}{' '}
        <TextLink href={startupHref(item.startup)}>{t('moderation.openRecord')}</TextLink>
      </p>
      <RevisionTexts of={item} />
      <Suspense fallback={null}>
        {isReturning ? (
          <ReturnRevision
            id={at}
            name={item.startup.name}
            onClose={() => setReturning(false)}
            onDone={() => onGo(next)}
          />
        ) : null}
      </Suspense>
    </QueueFrame>
  );
}
