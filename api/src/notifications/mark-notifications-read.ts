import { parseInput } from '@aim/domain/kernel/problem';
import { markNotificationsReadInput } from '@aim/domain/notifications/topic';
import { In } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { Notification } from './notification.entity.ts';

/** Marks the reader's own messages; ids of others are passed over. Answers those that were unread (at most 100). */
export async function markNotificationsRead(ctx: Ctx, raw: unknown): Promise<Notification[]> {
  const { ids } = parseInput(markNotificationsReadInput, raw);
  allow(ctx, 'notification.markRead');
  const personId = ctx.actor.personId as string;
  const [rows]: [{ id: string }[], number] = await ctx.em.query(
    `update notification set read_at = $2
     where person_id = $1 and read_at is null and ($3::uuid[] is null or id = any($3)) returning id`,
    [personId, ctx.now, ids ?? null],
  );
  const first = rows[0];
  if (!first) return [];
  hint(ctx, { type: 'notification', id: first.id, personIds: [personId] });
  return ctx.em.find(Notification, {
    where: { id: In(rows.slice(0, 100).map(({ id }) => id)) },
    order: { id: 'DESC' },
  });
}
