import type { keys as az } from '../az/keys.ts';

export const keys: Record<keyof typeof az, string> = {
  groupEverywhere: 'Везде',
  groupGo: 'Переходы',
  groupList: 'В списке',
  palette: 'Быстрый переход',
  search: 'Поиск в списке',
  help: 'Показать сочетания',
  down: 'Следующая строка',
  up: 'Предыдущая строка',
  open: 'Открыть',
  peek: 'Быстрый просмотр',
  select: 'Выбрать',
  undo: 'Отменить',
  groupStartups: 'Стартапы',
  moveCard: 'Перенести карточку на другую стадию',
  approve: 'Одобрить на модерации',
  return: 'Вернуть на модерации',
  groupFiles: 'Заявки на резидентство',
  nextFile: 'Следующая заявка',
  acceptFile: 'Признать полной',
  sendFileBack: 'Вернуть на доработку',
};
