import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { TermReminder } from './residency.ts';
import type { ActGround, ActKind } from './residency-act.ts';

interface ResidencyStep {
  residencyId: string;
  organisationId: string;
  actId: string;
  ground: ActGround;
}
interface ActStep {
  residencyId: string;
  actId: string;
  kind: ActKind;
}

/** What the log says about residencies, their certificates and the decisions about them. */
export interface ResidencyEvents {
  'certificate.issued': ResidencyStep & { number: string };
  'certificate.suspended': ResidencyStep;
  'certificate.reinstated': ResidencyStep & { number: string };
  'certificate.revoked': ResidencyStep;
  'residency.reviewOpened': ResidencyStep;
  'residency.reviewClosed': ResidencyStep;
  'residency.explained': { residencyId: string; organisationId: string; explanationId: string };
  'residency.withdrawn': ResidencyStep;
  'residency.expired': ResidencyStep;
  'residency.renewalPrepared': { residencyId: string; organisationId: string; applicationId: string };
  'residency.termNeared': { residencyId: string; organisationId: string; reminder: TermReminder };
  'residencyAct.proposed': ActStep;
  'residencyAct.approved': ActStep;
  'residencyAct.rejected': ActStep;
  'residencyAct.done': ActStep;
  'residencyAct.noticeLate': ActStep;
}

export const residencyEventSubjects: Readonly<Record<keyof ResidencyEvents, SubjectType>> = {
  'certificate.issued': 'residency',
  'certificate.suspended': 'residency',
  'certificate.reinstated': 'residency',
  'certificate.revoked': 'residency',
  'residency.reviewOpened': 'residency',
  'residency.reviewClosed': 'residency',
  'residency.explained': 'residency',
  'residency.withdrawn': 'residency',
  'residency.expired': 'residency',
  'residency.renewalPrepared': 'residency',
  'residency.termNeared': 'residency',
  'residencyAct.proposed': 'residencyAct',
  'residencyAct.approved': 'residencyAct',
  'residencyAct.rejected': 'residencyAct',
  'residencyAct.done': 'residencyAct',
  'residencyAct.noticeLate': 'residencyAct',
};

export const residencyEventLabels: Readonly<Record<keyof ResidencyEvents, Localised>> = {
  'certificate.issued': { az: 'Şəhadətnamə verildi', en: 'Certificate issued', ru: 'Свидетельство выдано' },
  'certificate.suspended': {
    az: 'Şəhadətnamə dayandırıldı',
    en: 'Certificate suspended',
    ru: 'Свидетельство приостановлено',
  },
  'certificate.reinstated': {
    az: 'Şəhadətnamə bərpa edildi',
    en: 'Certificate reinstated',
    ru: 'Свидетельство восстановлено',
  },
  'certificate.revoked': { az: 'Şəhadətnamə ləğv edildi', en: 'Certificate revoked', ru: 'Свидетельство отозвано' },
  'residency.reviewOpened': { az: 'Rezident yoxlanılır', en: 'Review opened', ru: 'Начата проверка резидента' },
  'residency.explained': { az: 'Rezident izahat verdi', en: 'Resident explained', ru: 'Резидент дал объяснения' },
  'residency.reviewClosed': { az: 'Yoxlama bağlandı', en: 'Review closed', ru: 'Проверка резидента завершена' },
  'residency.withdrawn': { az: 'Rezident çıxdı', en: 'Resident withdrew', ru: 'Резидент вышел' },
  'residency.expired': { az: 'Rezidentliyin müddəti bitdi', en: 'Residency expired', ru: 'Срок резидентства истёк' },
  'residency.renewalPrepared': {
    az: 'Rezidentliyin yeni müddəti hazırlandı',
    en: 'New term of a residency prepared',
    ru: 'Подготовлен новый срок резидентства',
  },
  'residency.termNeared': {
    az: 'Rezidentliyin müddəti bitməkdədir',
    en: 'Term of a residency is near its end',
    ru: 'Срок резидентства подходит к концу',
  },
  'residencyAct.proposed': {
    az: 'Rezident üzrə qərar təklif olundu',
    en: 'Decision on a resident proposed',
    ru: 'Предложено решение по резиденту',
  },
  'residencyAct.approved': {
    az: 'Rezident üzrə qərar təsdiqləndi',
    en: 'Decision on a resident approved',
    ru: 'Решение по резиденту согласовано',
  },
  'residencyAct.rejected': {
    az: 'Rezident üzrə qərar rədd edildi',
    en: 'Decision on a resident not agreed',
    ru: 'Решение по резиденту не согласовано',
  },
  'residencyAct.noticeLate': {
    az: 'Orqanlara vaxtında məlumat verilmədi',
    en: 'Authorities were not told in time',
    ru: 'Органы не уведомлены в срок',
  },
  'residencyAct.done': {
    az: 'Rezident üzrə qərar qüvvəyə mindi',
    en: 'Decision on a resident in effect',
    ru: 'Решение по резиденту вступило в силу',
  },
};
