import type { todayPipeline as az } from '../az/todayPipeline.ts';

export const todayPipeline: Record<keyof typeof az, string> = {
  tasks: 'Мои задачи',
  waiting: 'Стартапы, ожидающие проверки',
  revisions: 'Изменённые тексты, ожидающие проверки',
  silent: 'Мои замолчавшие стартапы',
  due: 'до {date}',
  late: 'срок был {date}',
};
