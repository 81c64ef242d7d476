import type { Localised } from '../kernel/locale.ts';
import { defineMachine, type StateMeta } from '../kernel/machine.ts';

export const APPLICATION_STATES = [
  'DRAFT',
  'COMPLETENESS_CHECK',
  'SENT_BACK',
  'EVALUATION',
  'CLARIFICATION',
  'DECISION',
  'APPROVED_PENDING_FEE',
  'CERTIFICATE_ISSUE',
  'ISSUED',
  'REFUSED',
  'LAPSED',
  'RETURNED_UNCONSIDERED',
  'ANNULLED_UNPAID',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** An organisation has at most one application in these. */
export const LIVE_APPLICATION_STATES: readonly ApplicationState[] = [
  'DRAFT',
  'COMPLETENESS_CHECK',
  'SENT_BACK',
  'EVALUATION',
  'CLARIFICATION',
  'DECISION',
  'APPROVED_PENDING_FEE',
  'CERTIFICATE_ISSUE',
];
/** The legal total runs (or rests) in these: no decision has been released yet. */
export const UNDECIDED_STATES: readonly ApplicationState[] = [
  'COMPLETENESS_CHECK',
  'SENT_BACK',
  'EVALUATION',
  'CLARIFICATION',
  'DECISION',
];
/** The applicant may change the blocks. */
export const EDITABLE_STATES: readonly ApplicationState[] = ['DRAFT', 'SENT_BACK'];
/** States in which the agency has the next step. */
export const AGENCY_STATES: readonly ApplicationState[] = [
  'COMPLETENESS_CHECK',
  'EVALUATION',
  'DECISION',
  'APPROVED_PENDING_FEE',
  'CERTIFICATE_ISSUE',
];

const UNDER_EVALUATION: Localised = {
  az: 'Qiymətləndirilir',
  en: 'Under evaluation',
  ru: 'На рассмотрении',
};

const state = (az: string, en: string, ru: string, more: Partial<StateMeta> = {}): StateMeta => ({
  label: { az, en, ru },
  ...more,
});

/**
 * The way of an application for residency. [AZ] local law, [P:xx] a peer's rule (Estonia, Kazakhstan, Moldova, Ukraine), [D] a
 * default of ours; sources and confidence are in the reference, 1.4 and 5.1. Terms of each step are dated data: `application-terms.ts`.
 */
export const applicationMachine = defineMachine({
  name: 'residencyApplication',
  storedIn: { table: 'residency_application', column: 'state' },
  initial: 'DRAFT',
  states: {
    DRAFT: state('Qaralama', 'Draft', 'Черновик', { editableByApplicant: true }),
    COMPLETENESS_CHECK: state('Tamlığı yoxlanılır', 'Being checked for completeness', 'Проверяется комплектность'),
    SENT_BACK: state('Düzəliş üçün qaytarılıb', 'Sent back for correction', 'Возвращена на доработку', {
      editableByApplicant: true,
    }),
    EVALUATION: { label: UNDER_EVALUATION },
    CLARIFICATION: state('Sizdən izahat gözlənilir', 'Waiting for your clarification', 'Ожидается ваше пояснение'),
    // The applicant reads the same words whatever is being prepared: a pending outcome leaks nowhere.
    DECISION: { label: UNDER_EVALUATION },
    APPROVED_PENDING_FEE: state(
      'Təsdiqlənib, rüsum gözlənilir',
      'Approved, fee to be paid',
      'Одобрена, ожидается оплата',
    ),
    CERTIFICATE_ISSUE: state('Şəhadətnamə hazırlanır', 'Certificate being issued', 'Оформляется свидетельство'),
    ISSUED: state('Şəhadətnamə verilib', 'Certificate issued', 'Свидетельство выдано', { terminal: true }),
    REFUSED: state('İmtina edilib', 'Refused', 'Отказано'),
    LAPSED: state('Cavab olmadığı üçün bağlanıb', 'Closed without an answer', 'Закрыта без ответа', { terminal: true }),
    RETURNED_UNCONSIDERED: state(
      'Baxılmadan qaytarılıb',
      'Returned without consideration',
      'Возвращена без рассмотрения',
      { terminal: true },
    ),
    ANNULLED_UNPAID: state('Rüsum ödənilmədiyi üçün ləğv edilib', 'Annulled, fee not paid', 'Аннулирована без оплаты', {
      terminal: true,
    }),
  },
  transitions: [
    {
      event: 'submit',
      from: ['DRAFT'],
      to: 'COMPLETENESS_CHECK',
      emits: 'residencyApplication.submitted',
      note: 'signed; a receipt confirms the registration [AZ: Cabinet of Ministers No 257, 8 July 2015]',
    },
    {
      event: 'expireDraft',
      from: ['DRAFT'],
      to: 'LAPSED',
      emits: 'residencyApplication.draftExpired',
      note: 'by the timer, 90 days after the last change [D]',
    },
    {
      event: 'accept',
      from: ['COMPLETENESS_CHECK'],
      to: 'EVALUATION',
      emits: 'residencyApplication.accepted',
      note: 'complete: 5 working days [P:KZ] inside the total of 20 [AZ]',
    },
    {
      event: 'sendBack',
      from: ['COMPLETENESS_CHECK'],
      to: 'SENT_BACK',
      emits: 'residencyApplication.sentBack',
      note: 'itemised reasons; the total rests while the applicant has it [D]',
    },
    {
      event: 'returnUnconsidered',
      from: ['COMPLETENESS_CHECK'],
      to: 'RETURNED_UNCONSIDERED',
      emits: 'residencyApplication.returnedUnconsidered',
      note: 'form or authority; no refusal, a new application is open at once [P:UA, Cabinet No 1445]',
    },
    {
      event: 'resubmit',
      from: ['SENT_BACK'],
      to: 'COMPLETENESS_CHECK',
      emits: 'residencyApplication.resubmitted',
      note: 'signed again; the total goes on from where it stood [D]',
    },
    {
      event: 'lapse',
      from: ['SENT_BACK'],
      to: 'LAPSED',
      emits: 'residencyApplication.lapsed',
      note: 'by the timer: no answer within 10 working days [D], as in Estonia [P:EE]',
    },
    {
      event: 'askClarification',
      from: ['EVALUATION'],
      to: 'CLARIFICATION',
      emits: 'residencyApplication.clarificationAsked',
      note: 'questions with a term [P:EE]; no source lets the legal total rest, so it runs on',
    },
    {
      event: 'answerClarification',
      from: ['CLARIFICATION'],
      to: 'EVALUATION',
      emits: 'residencyApplication.clarificationAnswered',
    },
    {
      event: 'proceed',
      from: ['CLARIFICATION'],
      to: 'EVALUATION',
      emits: 'residencyApplication.clarificationMissed',
      note: 'by the timer: evaluated on what is there [D]',
    },
    {
      event: 'stage',
      from: ['EVALUATION'],
      to: 'DECISION',
      emits: 'residencyApplication.decisionStaged',
      note: 'the Experts Council [AZ: Cabinet No 192, 15 May 2015] has its quorum; reasoned, private until released',
    },
    {
      event: 'restage',
      from: ['DECISION'],
      to: 'DECISION',
      emits: 'residencyApplication.decisionStaged',
      note: 'another decision takes the place of the staged one; both stay on record',
    },
    {
      event: 'approve',
      from: ['DECISION'],
      to: 'APPROVED_PENDING_FEE',
      emits: 'residencyApplication.approved',
      note: 'released by a second person; notice of the fee within 2 working days [AZ: Cabinet, 23 October 2025]',
    },
    {
      event: 'refuse',
      from: ['DECISION'],
      to: 'REFUSED',
      emits: 'residencyApplication.refused',
      note: 'released by a second person, with grounds and the way to appeal [P:UA, EE]',
    },
    {
      event: 'reopen',
      from: ['REFUSED'],
      to: 'EVALUATION',
      emits: 'residencyApplication.reopened',
      note: 'the refusal was overturned on appeal; the total begins anew [D]',
    },
    {
      event: 'confirmFee',
      from: ['APPROVED_PENDING_FEE'],
      to: 'CERTIFICATE_ISSUE',
      emits: 'residencyApplication.feePaid',
      note: 'proof of payment within 5 working days; the certificate follows within 2 [AZ: Cabinet, 23 October 2025]',
    },
    {
      event: 'annul',
      from: ['APPROVED_PENDING_FEE'],
      to: 'ANNULLED_UNPAID',
      emits: 'residencyApplication.annulled',
      note: 'by the timer: no proof in time; told within 2 working days [AZ: Cabinet, 23 October 2025]',
    },
    {
      event: 'issue',
      from: ['CERTIFICATE_ISSUE'],
      to: 'ISSUED',
      emits: 'residencyApplication.issued',
      note: 'in the transaction that enters the residency in the register [AZ: Cabinet No 257]',
    },
  ],
});
