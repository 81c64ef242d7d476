import type { Template } from './template.ts';

const OPEN_STARTUP = { az: 'Startapı aç', en: 'Open the startup', ru: 'Открыть стартап' };

/** Messages about the way of a startup, and about what staff have to do about it. */
export const journeyTemplates = {
  STARTUP_ASKED_FOR_UPDATE: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}» hələ davam edir?',
      en: 'Is {startup} still going?',
      ru: 'Стартап «{startup}» ещё работает?',
    },
    body: {
      az: '{days} gündür yenilik yoxdur. {sleepsOn} tarixinədək heç nə dəyişməsə, qeyd fasiləyə keçəcək.',
      en: 'There has been no news for {days} days. Unless something changes by {sleepsOn}, the record becomes dormant.',
      ru: 'Новостей нет уже {days} дней. Если до {sleepsOn} ничего не изменится, запись станет неактивной.',
    },
    more: [
      {
        az: 'İşləyirsinizsə, bir dəfə basmaq kifayətdir. İstənilən yenilənmə də sayılır: mətn, göstəricilər, komanda.',
        en: 'If you are still at it, one press is enough. Any update counts too: texts, metrics, the team.',
        ru: 'Если вы работаете, достаточно одного нажатия. Подойдёт и любое обновление: тексты, показатели, команда.',
      },
    ],
    action: { az: 'Bəli, davam edirik', en: 'Yes, we are still at it', ru: 'Да, мы продолжаем' },
  },
  STARTUP_WENT_DORMANT: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}» fasiləyə keçdi',
      en: '{startup} is now dormant',
      ru: 'Стартап «{startup}» стал неактивным',
    },
    body: {
      az: '180 gündür yenilik olmadığı üçün qeyd fasilədədir. Heç nə silinməyib: istənilən yenilənmə onu yenidən aktiv edir.',
      en: 'There was no news for 180 days. Nothing is lost: any update makes the record active again.',
      ru: 'Новостей не было 180 дней. Ничего не потеряно: любое обновление снова сделает запись активной.',
    },
    action: OPEN_STARTUP,
  },
  STARTUP_STAGE_CHANGED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}»: indiki mərhələ {stage}',
      en: '{startup} is now in the stage {stage}',
      ru: 'Стартап «{startup}»: текущий этап — {stage}',
    },
    body: {
      az: 'Mərkəzin əməkdaşı startapınızın mərhələsini qeyd etdi. Tarixçəsi startapın səhifəsindədir.',
      en: 'Staff of the centre recorded the stage of your startup. Its history is on the page of the startup.',
      ru: 'Сотрудник центра отметил этап вашего стартапа. История — на странице стартапа.',
    },
    action: OPEN_STARTUP,
  },
  STARTUP_ENDED: {
    topic: 'STARTUPS',
    title: { az: '«{startup}» bağlandı', en: '{startup} is closed', ru: 'Стартап «{startup}» закрыт' },
    body: {
      az: 'Startapın qeydi bağlandı. Tarixçəsi yerindədir. Bu səhvdirsə, bizə yazın.',
      en: 'The record of the startup was closed. Its history stays. If this is a mistake, write to us.',
      ru: 'Запись о стартапе закрыта. История сохранена. Если это ошибка, напишите нам.',
    },
    action: OPEN_STARTUP,
  },
  STARTUP_REOPENED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}» yenidən açıldı',
      en: '{startup} is open again',
      ru: 'Стартап «{startup}» снова открыт',
    },
    body: {
      az: 'Startapın qeydi yenidən aktivdir.',
      en: 'The record of the startup is active again.',
      ru: 'Запись о стартапе снова активна.',
    },
    action: OPEN_STARTUP,
  },
  COHORT_INVITATION: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}» «{cohort}» qrupuna dəvət olundu',
      en: '{startup} is invited to {cohort}',
      ru: 'Стартап «{startup}» приглашён в группу «{cohort}»',
    },
    body: {
      az: 'Mərkəz startapınıza qrupda yer ayırıb. Növbəti addımı proqram əməkdaşı sizinlə razılaşdıracaq.',
      en: 'The centre keeps a place in the cohort for your startup. A programme officer will agree the next step with you.',
      ru: 'Центр предлагает вашему стартапу место в группе. Следующий шаг с вами согласует сотрудник программ.',
    },
    action: OPEN_STARTUP,
  },
  NOTE_MENTION: {
    topic: 'FOLLOW_UPS',
    title: {
      az: '{person} qeyddə adınızı çəkdi: «{startup}»',
      en: '{person} mentioned you in a note on {startup}',
      ru: '{person} упоминает вас в заметке: «{startup}»',
    },
    body: {
      az: '{person} startap haqqında qeyddə sizə müraciət edir.',
      en: '{person} turns to you in a note on the startup.',
      ru: 'Автор заметки о стартапе: {person}.',
    },
    action: OPEN_STARTUP,
  },
  TASK_ASSIGNED: {
    topic: 'FOLLOW_UPS',
    title: {
      az: 'Sizə tapşırıq verildi: {task}',
      en: 'A task for you: {task}',
      ru: 'Вам поручена задача: {task}',
    },
    body: { az: 'Startap: «{startup}».', en: 'Startup: {startup}.', ru: 'Стартап: «{startup}».' },
    action: OPEN_STARTUP,
  },
  TASK_DUE: {
    topic: 'FOLLOW_UPS',
    title: {
      az: 'Tapşırığın son günü: {task}',
      en: 'Due today: {task}',
      ru: 'Срок задачи сегодня: {task}',
    },
    body: { az: 'Startap: «{startup}».', en: 'Startup: {startup}.', ru: 'Стартап: «{startup}».' },
    action: OPEN_STARTUP,
  },
} as const satisfies Record<string, Template>;
