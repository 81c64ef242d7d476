import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { AppealedKind } from './appeal.ts';

interface Step {
  appealId: string;
  organisationId: string;
  applicationId: string | null;
  residencyId: string | null;
}

/** What the log says about appeals. */
export interface AppealEvents {
  'residencyAppeal.filed': Step & { against: AppealedKind };
  'residencyAppeal.dueNeared': Step;
  'residencyAppeal.upheld': Step;
  'residencyAppeal.overturned': Step;
}

export const appealEventSubjects: Readonly<Record<keyof AppealEvents, SubjectType>> = {
  'residencyAppeal.filed': 'residencyAppeal',
  'residencyAppeal.dueNeared': 'residencyAppeal',
  'residencyAppeal.upheld': 'residencyAppeal',
  'residencyAppeal.overturned': 'residencyAppeal',
};

export const appealEventLabels: Readonly<Record<keyof AppealEvents, Localised>> = {
  'residencyAppeal.filed': { az: 'Şikayət verildi', en: 'Appeal filed', ru: 'Подана жалоба' },
  'residencyAppeal.dueNeared': {
    az: 'Şikayətə cavabın vaxtı çatır',
    en: 'The answer to an appeal falls due',
    ru: 'Подходит срок ответа на жалобу',
  },
  'residencyAppeal.upheld': {
    az: 'Şikayət: qərar qüvvədə saxlanıldı',
    en: 'Appeal: decision upheld',
    ru: 'Жалоба: решение оставлено в силе',
  },
  'residencyAppeal.overturned': {
    az: 'Şikayət: qərar ləğv edildi',
    en: 'Appeal: decision overturned',
    ru: 'Жалоба: решение отменено',
  },
};
