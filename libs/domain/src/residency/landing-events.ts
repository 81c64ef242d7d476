import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { LandingGoal, LandingParty } from './landing.ts';
import type { LandingItem } from './landing-items.ts';

interface Step {
  caseId: string;
  organisationId: string;
}
interface ItemStep extends Step {
  item: LandingItem;
}

/** What the log says about soft landing. */
export interface LandingEvents {
  'softLanding.requested': Step & { goal: LandingGoal };
  'softLanding.taken': Step & { officerId: string };
  'softLanding.reassigned': Step & { officerId: string };
  'softLanding.itemCompleted': ItemStep;
  'softLanding.itemWaived': ItemStep;
  'softLanding.itemReopened': ItemStep;
  'softLanding.stepPlanned': Step & { party: LandingParty };
  'softLanding.stepFellDue': Step & { party: LandingParty };
  'softLanding.messageWritten': Step & { messageId: string; isInternal: boolean };
  'softLanding.ledToResidency': Step & { applicationId: string | null };
  'softLanding.ledToPartnership': Step & { applicationId: string | null };
  'softLanding.closed': Step & { applicationId: string | null };
}

export const landingEventSubjects: Readonly<Record<keyof LandingEvents, SubjectType>> = {
  'softLanding.requested': 'softLandingCase',
  'softLanding.taken': 'softLandingCase',
  'softLanding.reassigned': 'softLandingCase',
  'softLanding.itemCompleted': 'softLandingCase',
  'softLanding.itemWaived': 'softLandingCase',
  'softLanding.itemReopened': 'softLandingCase',
  'softLanding.stepPlanned': 'softLandingCase',
  'softLanding.stepFellDue': 'softLandingCase',
  'softLanding.messageWritten': 'softLandingCase',
  'softLanding.ledToResidency': 'softLandingCase',
  'softLanding.ledToPartnership': 'softLandingCase',
  'softLanding.closed': 'softLandingCase',
};

export const landingEventLabels: Readonly<Record<keyof LandingEvents, Localised>> = {
  'softLanding.requested': {
    az: 'Yumşaq eniş üçün müraciət edildi',
    en: 'Soft landing requested',
    ru: 'Запрошена мягкая посадка',
  },
  'softLanding.taken': { az: 'İşə əməkdaş təyin edildi', en: 'Officer assigned', ru: 'По делу назначен сотрудник' },
  'softLanding.reassigned': {
    az: 'İş başqa əməkdaşa verildi',
    en: 'Case given to another officer',
    ru: 'Дело передано другому сотруднику',
  },
  'softLanding.itemCompleted': { az: 'Bənd bağlandı', en: 'Item settled', ru: 'Пункт закрыт' },
  'softLanding.itemWaived': { az: 'Bənd çıxarıldı', en: 'Item waived', ru: 'Пункт снят' },
  'softLanding.itemReopened': { az: 'Bənd yenidən açıldı', en: 'Item opened again', ru: 'Пункт открыт заново' },
  'softLanding.stepPlanned': {
    az: 'Növbəti addım təyin edildi',
    en: 'Next step planned',
    ru: 'Назначен следующий шаг',
  },
  'softLanding.stepFellDue': {
    az: 'Növbəti addımın günü çatdı',
    en: 'Next step fell due',
    ru: 'Наступил срок следующего шага',
  },
  'softLanding.messageWritten': { az: 'Mesaj yazıldı', en: 'Message written', ru: 'Написано сообщение' },
  'softLanding.ledToResidency': {
    az: 'İş rezidentlik müraciətinə keçdi',
    en: 'Case led to an application for residency',
    ru: 'Дело перешло в заявку на резидентство',
  },
  'softLanding.ledToPartnership': {
    az: 'İş tərəfdaşlıqla bitdi',
    en: 'Case led to a partnership',
    ru: 'Дело завершилось партнёрством',
  },
  'softLanding.closed': { az: 'İş bağlandı', en: 'Case closed', ru: 'Дело закрыто' },
};
