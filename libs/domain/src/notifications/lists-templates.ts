import type { Template } from './template.ts';

const OPEN_STARTUP = { az: 'Startapı aç', en: 'Open the startup', ru: 'Открыть стартап' };
const OPEN_LIST = { az: 'Siyahını aç', en: 'Open the list', ru: 'Открыть список' };

/** Messages about work on one startup that staff hand to each other, and on many at once. */
export const listsTemplates = {
  STARTUP_UPDATE_REQUESTED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}»: yeniliklərinizi gözləyirik',
      en: '{startup}: we would like to hear your news',
      ru: 'Стартап «{startup}»: ждём ваших новостей',
    },
    body: {
      az: 'Mərkəzin əməkdaşları startapınızın məlumatını yeniləməyinizi xahiş edir: mətnlər, göstəricilər, komanda.',
      en: 'Staff of the centre ask you to bring the record of your startup up to date: texts, metrics, the team.',
      ru: 'Сотрудники центра просят обновить данные вашего стартапа: тексты, показатели, команду.',
    },
    action: OPEN_STARTUP,
  },
  STARTUP_ASSIGNED: {
    topic: 'FOLLOW_UPS',
    title: {
      az: 'Sizə startap tapşırıldı: «{startup}»',
      en: '{startup} was assigned to you',
      ru: 'Вам поручен стартап «{startup}»',
    },
    body: {
      az: 'Bundan sonra bu startapın məsul əməkdaşı sizsiniz.',
      en: 'You look after this startup from now on.',
      ru: 'Теперь вы отвечаете за этот стартап.',
    },
    action: OPEN_STARTUP,
  },
  STARTUPS_ASSIGNED: {
    topic: 'FOLLOW_UPS',
    title: {
      az: 'Sizə tapşırılan startaplar: {count}',
      en: 'Startups assigned to you: {count}',
      ru: 'Вам поручены стартапы: {count}',
    },
    body: {
      az: 'Bundan sonra bu startapların məsul əməkdaşı sizsiniz.',
      en: 'You look after these startups from now on.',
      ru: 'Теперь вы отвечаете за эти стартапы.',
    },
    action: OPEN_LIST,
  },
  TASKS_ASSIGNED: {
    topic: 'FOLLOW_UPS',
    title: {
      az: 'Sizə tapşırıqlar verildi: {task}',
      en: 'Tasks for you: {task}',
      ru: 'Вам поручены задачи: {task}',
    },
    body: { az: 'Startapların sayı: {count}.', en: 'Startups: {count}.', ru: 'Стартапов: {count}.' },
    action: { az: 'Tapşırıqları aç', en: 'Open the tasks', ru: 'Открыть задачи' },
  },
  BULK_RUN_FINISHED: {
    topic: 'FOLLOW_UPS',
    title: {
      az: 'Toplu əməliyyat bitdi: {act}',
      en: 'Bulk run finished: {act}',
      ru: 'Массовая операция завершена: {act}',
    },
    body: {
      az: 'Edildi: {done}. Mümkün olmadı: {refused}.',
      en: 'Done: {done}. Not possible: {refused}.',
      ru: 'Сделано: {done}. Не удалось: {refused}.',
    },
    action: { az: 'Nəticəyə bax', en: 'See what came of it', ru: 'Посмотреть результат' },
  },
} as const satisfies Record<string, Template>;
