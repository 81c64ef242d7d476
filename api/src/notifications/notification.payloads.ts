import { FeedOf, Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { Mail } from './mail.entity.ts';
import { Notification, NotificationPreference } from './notification.entity.ts';

export const NotificationFeed = FeedOf(Notification, 'NotificationFeed');
export const MailPage = Paged(Mail, 'MailPage');
export const MailPayload = Payload('MailPayload', { mail: () => Mail });
export const NotificationsPayload = Payload('NotificationsPayload', { notifications: () => [Notification] });
export const NotificationPreferencesPayload = Payload('NotificationPreferencesPayload', {
  notificationPreferences: () => [NotificationPreference],
});
