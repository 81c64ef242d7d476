import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { AuditOpinion, ReportPart, ReportReturnReason } from './report.ts';
import type { Reminder } from './report-schedule.ts';

interface Step {
  reportId: string;
  residencyId: string;
  organisationId: string;
}

/** What the log says about residents' reports. */
export interface ReportEvents {
  'residencyReport.started': Step;
  'residencyReport.auditorNamed': Step & { auditorId: string };
  'residencyReport.signed': Step & { signatureId: string };
  'residencyReport.submitted': Step & { signatureId: string };
  'residencyReport.resubmitted': Step & { signatureId: string };
  'residencyReport.opinionSigned': Step & { opinionId: string; opinion: AuditOpinion };
  'residencyReport.accepted': Step;
  'residencyReport.returned': Step & { parts: readonly ReportPart[]; reasons: readonly ReportReturnReason[] };
  'residencyReport.dueNeared': Step & { reminder: Reminder };
  /** So many reports of one resident became late on the same day; the step names the one due first. */
  'residencyReport.fellLate': Step & { count: number };
}

export const reportEventSubjects: Readonly<Record<keyof ReportEvents, SubjectType>> = {
  'residencyReport.started': 'residencyReport',
  'residencyReport.auditorNamed': 'residencyReport',
  'residencyReport.signed': 'residencyReport',
  'residencyReport.submitted': 'residencyReport',
  'residencyReport.resubmitted': 'residencyReport',
  'residencyReport.opinionSigned': 'residencyReport',
  'residencyReport.accepted': 'residencyReport',
  'residencyReport.returned': 'residencyReport',
  'residencyReport.dueNeared': 'residencyReport',
  'residencyReport.fellLate': 'residencyReport',
};

const label = (az: string, en: string, ru: string): Localised => ({ az, en, ru });

export const reportEventLabels: Readonly<Record<keyof ReportEvents, Localised>> = {
  'residencyReport.started': label('Hesabata başlanıb', 'Report begun', 'Начат отчёт'),
  'residencyReport.auditorNamed': label('Auditor seçilib', 'Auditor named', 'Выбран аудитор'),
  'residencyReport.signed': label('Hesabat imzalanıb', 'Report signed', 'Отчёт подписан'),
  'residencyReport.submitted': label('Hesabat təqdim edilib', 'Report submitted', 'Отчёт представлен'),
  'residencyReport.resubmitted': label(
    'Hesabat yenidən təqdim edilib',
    'Report submitted again',
    'Отчёт представлен повторно',
  ),
  'residencyReport.opinionSigned': label(
    'Auditor rəyi imzalanıb',
    'Auditor’s opinion signed',
    'Подписано заключение аудитора',
  ),
  'residencyReport.accepted': label('Hesabat qəbul edilib', 'Report accepted', 'Отчёт принят'),
  'residencyReport.returned': label('Hesabat qaytarılıb', 'Report returned', 'Отчёт возвращён'),
  'residencyReport.dueNeared': label('Hesabatın vaxtı çatır', 'A report falls due', 'Подходит срок отчёта'),
  'residencyReport.fellLate': label('Hesabat gecikir', 'A report is late', 'Отчёт просрочен'),
};
