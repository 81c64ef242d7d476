import { Module } from '@nestjs/common';
import { MailModule } from '../integrations/mail/index.ts';
import type { Feature } from '../platform/features.ts';
import { Mail } from './mail.entity.ts';
import { MailResolver } from './mail.resolver.ts';
import { ChosenChannels, Notification } from './notification.entity.ts';
import { NotificationResolver, ViewerNotificationsResolver } from './notification.resolver.ts';
import { notificationsJobs } from './notifications.jobs.ts';

@Module({
  imports: [MailModule],
  providers: [NotificationResolver, ViewerNotificationsResolver, MailResolver],
})
class NotificationsModule {}

export const notifications: Feature = {
  module: NotificationsModule,
  entities: [Notification, ChosenChannels, Mail],
  jobs: notificationsJobs,
};
