import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { ElectionBase } from './benefit-election.ts';
import type { ChangeKind } from './planned-change.ts';
import type { PaperKind } from './residency-paper.ts';

interface Step {
  residencyId: string;
  organisationId: string;
}
type PaperStep = Step & { paperId: string; kind: PaperKind };
type ChangeStep = Step & { changeId: string; kind: ChangeKind };

/** What the log says about a resident between two reports. */
export interface LiveEvents {
  'plannedChange.announced': ChangeStep & { isShortNotice: boolean };
  'plannedChange.fellDue': ChangeStep;
  'plannedChange.confirmed': ChangeStep;
  'plannedChange.calledOff': ChangeStep;
  'residencyPaper.requested': PaperStep;
  'residencyPaper.prepared': PaperStep;
  'residencyPaper.issued': PaperStep;
  'residencyPaper.refused': PaperStep;
  'residencyPaper.erased': PaperStep;
  'benefitElection.elected': Step & { electionId: string; base: ElectionBase };
}

export const liveEventSubjects: Readonly<Record<keyof LiveEvents, SubjectType>> = {
  'plannedChange.announced': 'plannedChange',
  'plannedChange.fellDue': 'plannedChange',
  'plannedChange.confirmed': 'plannedChange',
  'plannedChange.calledOff': 'plannedChange',
  'benefitElection.elected': 'benefitElection',
  'residencyPaper.requested': 'residencyPaper',
  'residencyPaper.prepared': 'residencyPaper',
  'residencyPaper.issued': 'residencyPaper',
  'residencyPaper.refused': 'residencyPaper',
  'residencyPaper.erased': 'residencyPaper',
};

const label = (az: string, en: string, ru: string): Localised => ({ az, en, ru });

export const liveEventLabels: Readonly<Record<keyof LiveEvents, Localised>> = {
  'plannedChange.announced': label('Dəyişiklik bildirildi', 'Change announced', 'Объявлена смена'),
  'plannedChange.fellDue': label(
    'Bildirilmiş dəyişikliyin günü çatdı',
    'The day of an announced change has come',
    'Наступил день объявленной смены',
  ),
  'plannedChange.confirmed': label('Dəyişiklik təsdiqləndi', 'Change confirmed', 'Смена подтверждена'),
  'plannedChange.calledOff': label('Dəyişiklik baş tutmadı', 'Change called off', 'Смена отменена'),
  'benefitElection.elected': label(
    'İşçinin seçimi qeyd olundu',
    'Employee’s election recorded',
    'Записан выбор работника',
  ),
  'residencyPaper.requested': label('Sənəd istənildi', 'Paper requested', 'Запрошен документ'),
  'residencyPaper.prepared': label('Sənəd hazırlandı', 'Paper prepared', 'Документ подготовлен'),
  'residencyPaper.issued': label('Sənəd verildi', 'Paper issued', 'Документ выдан'),
  'residencyPaper.refused': label('Sənəddən imtina edildi', 'Paper refused', 'В документе отказано'),
  'residencyPaper.erased': label(
    'Arayışdakı şəxsin məlumatı silindi',
    'Person of a letter erased',
    'Данные лица в справке удалены',
  ),
};
