import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { ApplicationBlock } from './application-blocks.ts';
import type { AlertPercent } from './application-clock.ts';
import type { DecisionReason, ReturnReason, SendBackReason } from './application-vocabulary.ts';

interface Step {
  applicationId: string;
  organisationId: string;
}

/** Deadlines that are watched. */
export const APPLICATION_CLOCKS = ['TOTAL', 'COMPLETENESS', 'CERTIFICATE'] as const;
export type ApplicationClock = (typeof APPLICATION_CLOCKS)[number];

/** What the log says about applications for residency. */
export interface ApplicationEvents {
  'residencyApplication.started': Step;
  'residencyApplication.signed': Step & { signatureId: string };
  'residencyApplication.submitted': Step & { signatureId: string };
  'residencyApplication.draftExpired': Step;
  'residencyApplication.accepted': Step;
  'residencyApplication.sentBack': Step & { blocks: readonly ApplicationBlock[]; reasons: readonly SendBackReason[] };
  'residencyApplication.returnedUnconsidered': Step & { reason: ReturnReason };
  'residencyApplication.resubmitted': Step & { signatureId: string };
  'residencyApplication.lapsed': Step;
  'residencyApplication.clarificationAsked': Step;
  'residencyApplication.clarificationAnswered': Step;
  'residencyApplication.clarificationMissed': Step;
  'residencyApplication.expertsAppointed': Step & { personIds: readonly string[] };
  'residencyApplication.conflictDeclared': Step & { isConflict: boolean };
  'residencyApplication.opinionSubmitted': Step;
  /** Says that a decision was prepared, never which. */
  'residencyApplication.decisionStaged': Step & { decisionId: string };
  'residencyApplication.approved': Step & { decisionId: string; reasons: readonly DecisionReason[] };
  'residencyApplication.refused': Step & { decisionId: string; reasons: readonly DecisionReason[] };
  'residencyApplication.reopened': Step;
  'residencyApplication.feeProofSubmitted': Step;
  'residencyApplication.feePaid': Step;
  'residencyApplication.annulled': Step;
  'residencyApplication.issued': Step;
  'residencyApplication.deadlineNeared': Step & { clock: ApplicationClock; percent: AlertPercent };
}

/** What the council does is a subject of its own: the applicant's part of the log does not tell it. */
export const applicationEventSubjects: Readonly<Record<keyof ApplicationEvents, SubjectType>> = {
  'residencyApplication.started': 'residencyApplication',
  'residencyApplication.signed': 'residencyApplication',
  'residencyApplication.submitted': 'residencyApplication',
  'residencyApplication.draftExpired': 'residencyApplication',
  'residencyApplication.accepted': 'residencyApplication',
  'residencyApplication.sentBack': 'residencyApplication',
  'residencyApplication.returnedUnconsidered': 'residencyApplication',
  'residencyApplication.resubmitted': 'residencyApplication',
  'residencyApplication.lapsed': 'residencyApplication',
  'residencyApplication.clarificationAsked': 'residencyApplication',
  'residencyApplication.clarificationAnswered': 'residencyApplication',
  'residencyApplication.clarificationMissed': 'residencyApplication',
  'residencyApplication.expertsAppointed': 'residencyCouncil',
  'residencyApplication.conflictDeclared': 'residencyCouncil',
  'residencyApplication.opinionSubmitted': 'residencyCouncil',
  'residencyApplication.decisionStaged': 'residencyCouncil',
  'residencyApplication.approved': 'residencyApplication',
  'residencyApplication.refused': 'residencyApplication',
  'residencyApplication.reopened': 'residencyApplication',
  'residencyApplication.feeProofSubmitted': 'residencyApplication',
  'residencyApplication.feePaid': 'residencyApplication',
  'residencyApplication.annulled': 'residencyApplication',
  'residencyApplication.issued': 'residencyApplication',
  'residencyApplication.deadlineNeared': 'residencyCouncil',
};

const label = (az: string, en: string, ru: string): Localised => ({ az, en, ru });

export const applicationEventLabels: Readonly<Record<keyof ApplicationEvents, Localised>> = {
  'residencyApplication.started': label(
    'Rezidentlik müraciətinə başlanıb',
    'Application for residency begun',
    'Начата заявка на резидентство',
  ),
  'residencyApplication.signed': label('Müraciət imzalanıb', 'Application signed', 'Заявка подписана'),
  'residencyApplication.submitted': label('Müraciət göndərilib', 'Application submitted', 'Заявка подана'),
  'residencyApplication.draftExpired': label('Qaralamanın müddəti bitib', 'Draft ran out', 'Срок черновика истёк'),
  'residencyApplication.accepted': label(
    'Müraciət tam sayılıb',
    'Application found complete',
    'Заявка признана комплектной',
  ),
  'residencyApplication.sentBack': label(
    'Düzəliş üçün qaytarılıb',
    'Sent back for correction',
    'Возвращена на доработку',
  ),
  'residencyApplication.returnedUnconsidered': label(
    'Baxılmadan qaytarılıb',
    'Returned without consideration',
    'Возвращена без рассмотрения',
  ),
  'residencyApplication.resubmitted': label('Düzəlişlə yenidən göndərilib', 'Submitted again', 'Подана повторно'),
  'residencyApplication.lapsed': label(
    'Cavab olmadığı üçün bağlanıb',
    'Closed without an answer',
    'Закрыта без ответа',
  ),
  'residencyApplication.clarificationAsked': label(
    'İzahat istənilib',
    'Clarification asked for',
    'Запрошено пояснение',
  ),
  'residencyApplication.clarificationAnswered': label('İzahat verilib', 'Clarification given', 'Пояснение получено'),
  'residencyApplication.clarificationMissed': label(
    'İzahat vaxtında verilməyib',
    'No clarification in time',
    'Пояснение не получено в срок',
  ),
  'residencyApplication.expertsAppointed': label('Ekspertlər təyin edilib', 'Experts appointed', 'Назначены эксперты'),
  'residencyApplication.conflictDeclared': label(
    'Maraqlar toqquşması bəyan edilib',
    'Conflict of interest declared',
    'Заявлено о конфликте интересов',
  ),
  'residencyApplication.opinionSubmitted': label(
    'Ekspert rəyi verilib',
    'Expert opinion given',
    'Дано заключение эксперта',
  ),
  'residencyApplication.decisionStaged': label('Qərar hazırlanıb', 'Decision prepared', 'Решение подготовлено'),
  'residencyApplication.approved': label('Müraciət təsdiqlənib', 'Application approved', 'Заявка одобрена'),
  'residencyApplication.refused': label('Müraciətdən imtina edilib', 'Application refused', 'В заявке отказано'),
  'residencyApplication.feeProofSubmitted': label(
    'Ödəniş təsdiqi göndərilib',
    'Proof of payment submitted',
    'Подтверждение оплаты подано',
  ),
  'residencyApplication.reopened': label('Müraciətə yenidən baxılır', 'Considered again', 'Рассматривается заново'),
  'residencyApplication.feePaid': label('Rüsum ödənilib', 'Fee paid', 'Пошлина уплачена'),
  'residencyApplication.annulled': label(
    'Rüsum ödənilmədiyi üçün ləğv edilib',
    'Annulled, fee not paid',
    'Аннулирована без оплаты',
  ),
  'residencyApplication.issued': label('Şəhadətnamə verilib', 'Certificate issued', 'Свидетельство выдано'),
  'residencyApplication.deadlineNeared': label('Müddət yaxınlaşır', 'A deadline comes near', 'Приближается срок'),
};
