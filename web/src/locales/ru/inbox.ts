import type { inbox as az } from '../az/inbox.ts';

export const inbox: Record<keyof typeof az, string> = {
  title: 'Уведомления',
  all: 'Все',
  unread: 'Непрочитанные',
  show: 'Что показать',
  markAll: 'Отметить все прочитанными',
  markedAll: 'Все отмечены прочитанными',
  isNew: 'новое',
  emptyTitle: 'Уведомлений пока нет',
  emptyText: 'Когда что-то будет касаться вас, вы увидите это здесь и, если выбрали, в почте.',
  emptyUnread: 'Вы всё прочитали',
  settings: 'Настройки уведомлений',
};
