import { renderNotification } from '@aim/domain/notifications/templates';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { markNotificationsRead } from './mark-notifications-read.ts';
import { Notification, NotificationPreference } from './notification.entity.ts';
import { MarkNotificationsReadInput, SetNotificationPreferenceInput } from './notification.inputs.ts';
import { NotificationFeed, NotificationPreferencesPayload, NotificationsPayload } from './notification.payloads.ts';
import { listNotifications, preferencesOf, unreadCount } from './notifications.queries.ts';
import { setNotificationPreference } from './set-notification-preference.ts';

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationFeed)
  notifications(
    @CurrentCtx() ctx: Ctx,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('unreadOnly', { type: () => Boolean, defaultValue: false }) unreadOnly: boolean,
  ) {
    return listNotifications(ctx, { first, after, unreadOnly });
  }

  @Query(() => [NotificationPreference])
  notificationPreferences(@CurrentCtx() ctx: Ctx) {
    return preferencesOf(ctx);
  }

  @Mutation(() => NotificationsPayload)
  async markNotificationsRead(@CurrentCtx() ctx: Ctx, @Args('input') input: MarkNotificationsReadInput) {
    return { notifications: await markNotificationsRead(ctx, input) };
  }

  @Mutation(() => NotificationPreferencesPayload)
  async setNotificationPreference(@CurrentCtx() ctx: Ctx, @Args('input') input: SetNotificationPreferenceInput) {
    await setNotificationPreference(ctx, input);
    return { notificationPreferences: await preferencesOf(ctx) };
  }

  @ResolveField(() => String)
  title(@CurrentCtx() ctx: Ctx, @Parent() { kind, params }: Notification) {
    return renderNotification(kind, params, ctx.locale).title;
  }

  @ResolveField(() => String)
  body(@CurrentCtx() ctx: Ctx, @Parent() { kind, params }: Notification) {
    return renderNotification(kind, params, ctx.locale).body;
  }
}

@Resolver(() => Viewer)
export class ViewerNotificationsResolver {
  @ResolveField(() => Int, { description: 'At most 100: more are "99+".' })
  unreadNotifications(@CurrentCtx() ctx: Ctx, @Parent() { person }: Viewer) {
    return unreadCount(ctx, person.id);
  }
}
