import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN: Localised = { az: 'Şikayəti aç', en: 'Open the appeal', ru: 'Открыть жалобу' };

/** Messages about appeals. */
export const appealTemplates = {
  APPEAL_FILED: {
    topic: 'RESIDENCY',
    title: { az: '«{company}» şikayət verib', en: '{company} has appealed', ru: '«{company}» подала жалобу' },
    body: {
      az: 'Şikayətə qərarda iştirak etməyən əməkdaş baxır.',
      en: 'An officer who took no part in the decision considers it.',
      ru: 'Жалобу рассматривает сотрудник, который не участвовал в решении.',
    },
    action: OPEN,
  },
  APPEAL_DUE: {
    topic: 'RESIDENCY',
    title: {
      az: '«{company}» şikayətinə cavab: son gün {dueOn}',
      en: 'Answer the appeal of {company} by {dueOn}',
      ru: 'Ответ на жалобу «{company}»: срок до {dueOn}',
    },
    body: {
      az: 'Şikayət hələ cavabsızdır. Ona qərarda iştirak etməyən əməkdaş baxır.',
      en: 'The appeal has no answer yet. An officer who took no part in the decision considers it.',
      ru: 'На жалобу ещё не ответили. Её рассматривает сотрудник, который не участвовал в решении.',
    },
    action: OPEN,
  },
  APPEAL_UPHELD: {
    topic: 'RESIDENCY',
    title: {
      az: '«{company}»: qərar qüvvədə saxlanıldı',
      en: '{company}: the decision was upheld',
      ru: '«{company}»: решение оставлено в силе',
    },
    body: {
      az: 'Səbəb: {reasons} Razı deyilsinizsə, məhkəməyə müraciət edə bilərsiniz.',
      en: 'Why: {reasons} If you do not agree, you may go to court.',
      ru: 'Почему: {reasons} Если вы не согласны, можно обратиться в суд.',
    },
    action: OPEN,
  },
  APPEAL_OVERTURNED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{company}»: qərar ləğv edildi',
      en: '{company}: the decision was overturned',
      ru: '«{company}»: решение отменено',
    },
    body: {
      az: 'Səbəb: {reasons} İmtina edilmiş müraciətə yenidən baxılır; rezidentliyin bərpası ikinci əməkdaşın təsdiqindən sonra qüvvəyə minir.',
      en: 'Why: {reasons} A refused application is considered again; a reinstatement takes effect when a second officer has approved it.',
      ru: 'Почему: {reasons} Отклонённая заявка рассматривается заново; восстановление вступает в силу после согласования вторым сотрудником.',
    },
    action: OPEN,
  },
} as const satisfies Record<string, Template>;
