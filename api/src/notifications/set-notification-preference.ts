import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { setNotificationPreferenceInput, whyNotSetPreference } from '@aim/domain/notifications/topic';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { ChosenChannels } from './notification.entity.ts';

/** Chooses where messages on a topic go. */
export async function setNotificationPreference(ctx: Ctx, raw: unknown): Promise<void> {
  const { topic, ...channels } = parseInput(setNotificationPreferenceInput, raw);
  allow(ctx, 'notificationPreference.set');
  refuseIf(whyNotSetPreference(topic, channels));
  const personId = ctx.actor.personId as string;
  await ctx.em.upsert(ChosenChannels, { personId, topic, ...channels }, ['personId', 'topic']);
  await emit(ctx, 'preferences.updated', { type: 'person', id: personId }, { personId, fields: [`notify.${topic}`] });
}
