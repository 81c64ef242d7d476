import type { Localised } from '../kernel/locale.ts';
import type { ListsEvents } from './lists-events.ts';

/** What a reader of the log sees for work on many startups. */
export const listsEventLabels: Readonly<Record<keyof ListsEvents, Localised>> = {
  'startup.assigned': {
    az: 'Startapa məsul təyin olundu',
    en: 'Startup assigned',
    ru: 'Назначен ответственный за стартап',
  },
  'startup.updateRequested': {
    az: 'Əməkdaş yenilənmə istədi',
    en: 'Staff asked for an update',
    ru: 'Сотрудник запросил обновление',
  },
  'task.withdrawn': { az: 'Tapşırıq geri götürüldü', en: 'Task withdrawn', ru: 'Задача отозвана' },
  'bulkRun.started': { az: 'Toplu əməliyyat başladı', en: 'Bulk run started', ru: 'Начата массовая операция' },
  'bulkRun.finished': { az: 'Toplu əməliyyat bitdi', en: 'Bulk run finished', ru: 'Массовая операция завершена' },
  'bulkRun.cancelled': {
    az: 'Toplu əməliyyat dayandırıldı',
    en: 'Bulk run stopped',
    ru: 'Массовая операция остановлена',
  },
  'bulkRun.undone': {
    az: 'Toplu əməliyyat geri qaytarıldı',
    en: 'Bulk run taken back',
    ru: 'Массовая операция отменена',
  },
};
