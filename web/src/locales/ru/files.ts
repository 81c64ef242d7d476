import type { files as az } from '../az/files.ts';

export const files: Record<keyof typeof az, string> = {
  title: 'Документы',
  lead: 'PDF, изображения и офисные файлы. Каждый файл проверяется перед открытием.',
  add: 'Добавьте файл',
  addHint: 'Если связь прервётся, загрузка продолжится с того же места.',
  visibility: 'Кто увидит?',
  visibilityPRIVATE: 'Только я',
  visibilityORGANISATION: 'Участники организации',
  visibilitySTAFF: 'Участники и сотрудники AIM',
  visibilityPUBLIC: 'Все',
  emptyTitle: 'Документов пока нет',
  emptyText: 'Устав или свидетельство о регистрации ускорит подтверждение.',
  download: 'Скачать',
  remove: 'Удалить',
  removeTitle: 'Удалить «{name}»?',
  removeText: 'Файл больше не откроется. Кто и когда его загрузил, останется в журнале.',
  removed: 'Файл удалён',
  uploaded: '«{name}» загружен, идёт проверка',
  uploadFailed: '«{name}» не загружен',
  by: '{name}, {date}',
  visibilityChanged: 'Видимость изменена',
};
