import { Badge } from '@aim/ui/badge.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  InboxDocument,
  MarkNotificationsReadDocument,
  type NotificationRowFragment,
  NotificationRowFragmentDoc,
} from '../../gql/graphql.ts';
import { clock } from '../../lib/clock.ts';
import { useCommand } from '../../lib/command.ts';
import { useLanguage } from '../../lib/language.tsx';
import { request } from '../../lib/request.ts';
import { useAct } from '../../lib/use-act.ts';

/** Notifications, the newest first; opening one marks it as read. */
export function NotificationList({ unreadOnly }: { readonly unreadOnly: boolean }) {
  const { t } = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['inbox', unreadOnly],
    queryFn: ({ pageParam }: { pageParam: string | null }) => request(InboxDocument, { unreadOnly, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ notifications }) => (notifications.hasNextPage ? notifications.endCursor : null),
    meta: { types: ['notification'] },
  });
  const items = data.pages.flatMap(({ notifications }) =>
    readFragment(NotificationRowFragmentDoc, notifications.items),
  );
  if (items.length === 0)
    return unreadOnly ? (
      <EmptyState kind="done" title={t('inbox.emptyUnread')} />
    ) : (
      <EmptyState kind="first" title={t('inbox.emptyTitle')}>
        {t('inbox.emptyText')}
      </EmptyState>
    );
  return (
    <div className="grid gap-3">
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {items.map((item) => (
          <NotificationLine key={item.id} item={item} />
        ))}
      </ul>
      <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  );
}

function NotificationLine({ item }: { readonly item: NotificationRowFragment }) {
  const { t, format } = useLanguage();
  const markRead = useCommand(MarkNotificationsReadDocument);
  const act = useAct();
  const isNew = item.readAt === null;
  return (
    <li className={`px-4 py-3 ${isNew ? 'border-s-4 border-s-brand' : 'border-s-4 border-s-transparent'}`}>
      <p className="flex flex-wrap items-center gap-2">
        {item.href === null ? (
          <span className="font-semibold">{item.title}</span>
        ) : (
          <TextLink
            href={item.href}
            className="font-semibold"
            onClick={() => {
              if (isNew) void act(() => markRead({ input: { ids: [item.id] } }), null);
            }}
          >
            {item.title}
          </TextLink>
        )}
        {isNew ? <Badge tone="brand">{t('inbox.isNew')}</Badge> : null}
      </p>
      <p className="text-ink-2">{item.body}</p>
      <p className="mt-1 text-sm text-ink-2">
        <time dateTime={item.createdAt} title={format.instant(item.createdAt)}>
          {format.ago(item.createdAt, clock.now())}
        </time>
      </p>
    </li>
  );
}
