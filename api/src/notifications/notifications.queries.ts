import { isStaff } from '@aim/domain/kernel/policy';
import { type Channels, channelsFor, topics, topicsFor } from '@aim/domain/notifications/topic';
import type { Ctx } from '../platform/ctx.ts';
import { decodeCursor, encodeCursor, type Feed, pageSize } from '../platform/page.ts';
import { ChosenChannels, type Notification, type NotificationPreference } from './notification.entity.ts';

const COLUMNS = 'id, kind, params, href, created_at as "createdAt", read_at as "readAt"';

/** The reader's own messages, newest first. */
export async function listNotifications(
  ctx: Ctx,
  { first, after, unreadOnly }: { first: number; after: string | null; unreadOnly: boolean },
): Promise<Feed<Notification>> {
  const size = pageSize(first);
  const rows = await ctx.db.rows<Notification & Record<string, unknown>>(
    `select ${COLUMNS} from notification
     where person_id = $1 and ($2::uuid is null or id < $2) ${unreadOnly ? 'and read_at is null' : ''}
     order by id desc limit $3`,
    [ctx.actor.personId, decodeCursor(after)?.id ?? null, size + 1],
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? encodeCursor(null, last.id) : null, hasNextPage: rows.length > size };
}

const COUNTED = 100;

/** Unread messages, at most 100: the bell shows "99+". */
export async function unreadCount(ctx: Ctx, personId: string): Promise<number> {
  const rows: { count: number }[] = await ctx.em.query(
    `select count(*)::int as count from
       (select 1 from notification where person_id = $1 and read_at is null limit ${COUNTED}) capped`,
    [personId],
  );
  return rows[0]?.count ?? 0;
}

/** What the reader is told and where, topic by topic. */
export async function preferencesOf(ctx: Ctx): Promise<NotificationPreference[]> {
  const chosen = await ctx.em.findBy(ChosenChannels, { personId: ctx.actor.personId as string });
  const byTopic = new Map<string, Channels>(chosen.map((row) => [row.topic, row]));
  return topicsFor(isStaff(ctx.actor)).map((topic) => {
    const { label, description, mandatory } = topics[topic];
    const { inApp, email } = channelsFor(topic, byTopic.get(topic) ?? null);
    return { topic, label: label[ctx.locale], description: description[ctx.locale], inApp, email, mandatory };
  });
}
