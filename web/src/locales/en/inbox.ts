import type { inbox as az } from '../az/inbox.ts';

export const inbox: Record<keyof typeof az, string> = {
  title: 'Notifications',
  all: 'All',
  unread: 'Unread',
  show: 'Which to show',
  markAll: 'Mark all as read',
  markedAll: 'All are marked as read',
  isNew: 'new',
  emptyTitle: 'No notifications yet',
  emptyText: 'When something concerns you, it appears here and, if you chose so, in your e-mail.',
  emptyUnread: 'You have read everything',
  settings: 'Notification settings',
};
