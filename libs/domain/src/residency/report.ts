import type { Localised } from '../kernel/locale.ts';
import { defineMachine, type StateMeta } from '../kernel/machine.ts';
import { RESIDENT_ACTIVITIES, type ResidentActivity, residentActivityLabels } from './residency.ts';

export const REPORT_KINDS = ['INITIAL', 'PERIODIC'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const reportKindLabels: Readonly<Record<ReportKind, Localised>> = {
  INITIAL: { az: 'İlkin hesabat', en: 'Initial report', ru: 'Первый отчёт' },
  PERIODIC: { az: 'İllik hesabat', en: 'Annual report', ru: 'Годовой отчёт' },
};

export const REPORT_STATES = ['DUE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
/** The resident has the next step: what can be late. */
export const OWED_STATES: readonly ReportState[] = ['DUE', 'DRAFT', 'RETURNED'];
/** The resident may change the figures. */
export const EDITABLE_REPORT_STATES: readonly ReportState[] = ['DRAFT', 'RETURNED'];
/** Figures that were given to the agency: before that they are the resident's alone. */
export const GIVEN_STATES: readonly ReportState[] = ['SUBMITTED', 'RETURNED', 'ACCEPTED'];

const state = (az: string, en: string, ru: string, more: Partial<StateMeta> = {}): StateMeta => ({
  label: { az, en, ru },
  ...more,
});

/**
 * A resident's report, from the day its period begins to its acceptance. The law's reporting duties were not found (reference, 1.4
 * and 6.6); initial and annual reports with an independent auditor's opinion are Ukraine's rule [P:UA, art. 13 of Law 1667-IX],
 * taken as a default. Terms are dated data: `report-terms.ts`.
 */
export const reportMachine = defineMachine({
  name: 'residencyReport',
  storedIn: { table: 'residency_report', column: 'state' },
  initial: 'DUE',
  states: {
    DUE: state('Başlanmayıb', 'Not begun', 'Не начат'),
    DRAFT: state('Qaralama', 'Draft', 'Черновик', { editableByApplicant: true }),
    SUBMITTED: state('Təqdim edilib', 'Submitted', 'Представлен'),
    RETURNED: state('Düzəliş üçün qaytarılıb', 'Returned for correction', 'Возвращён на доработку', {
      editableByApplicant: true,
    }),
    ACCEPTED: state('Qəbul edilib', 'Accepted', 'Принят', { terminal: true }),
  },
  transitions: [
    {
      event: 'start',
      from: ['DUE'],
      to: 'DRAFT',
      emits: 'residencyReport.started',
      note: 'filled in from what the register and earlier reports know',
    },
    {
      event: 'submit',
      from: ['DRAFT'],
      to: 'SUBMITTED',
      emits: 'residencyReport.submitted',
      note: 'signed by the head of the company when the period is over; the auditor reads it next [P:UA]',
    },
    {
      event: 'resubmit',
      from: ['RETURNED'],
      to: 'SUBMITTED',
      emits: 'residencyReport.resubmitted',
      note: 'signed again; the auditor gives a new opinion on the new figures',
    },
    {
      event: 'giveOpinion',
      from: ['SUBMITTED'],
      to: 'SUBMITTED',
      emits: 'residencyReport.opinionSigned',
      note: 'by the named auditor alone, independent of the resident, signed over exactly these figures [P:UA, UZ, MD]',
    },
    {
      event: 'accept',
      from: ['SUBMITTED'],
      to: 'ACCEPTED',
      emits: 'residencyReport.accepted',
      note: 'never without the auditor’s opinion',
    },
    {
      event: 'return',
      from: ['SUBMITTED'],
      to: 'RETURNED',
      emits: 'residencyReport.returned',
      note: 'itemised reasons and a term to answer [D]',
    },
  ],
});

/** Income outside the listed activity, by the deviations that monitors meet most (reference, 2.2: Kazakhstan). */
export const OTHER_INCOME = ['RESALE', 'CONSULTING', 'FINANCIAL', 'OTHER'] as const;
export type OtherIncome = (typeof OTHER_INCOME)[number];
export type IncomeKind = ResidentActivity | OtherIncome;
export const INCOME_KINDS: readonly IncomeKind[] = [...RESIDENT_ACTIVITIES, ...OTHER_INCOME];

export const incomeLabels: Readonly<Record<IncomeKind, Localised>> = {
  ...residentActivityLabels,
  RESALE: {
    az: 'Başqasının proqram və avadanlığının satışı',
    en: 'Resale of others’ software and hardware',
    ru: 'Перепродажа чужих программ и техники',
  },
  CONSULTING: {
    az: 'Məhsulsuz konsaltinq',
    en: 'Consulting without a product',
    ru: 'Консультации без продукта',
  },
  FINANCIAL: { az: 'İcarə və faiz gəliri', en: 'Rent and interest', ru: 'Аренда и проценты' },
  OTHER: { az: 'Digər gəlir', en: 'Any other income', ru: 'Прочий доход' },
};

/** Only a direction that stands on the certificate makes income qualify. */
export function isQualifying(kind: IncomeKind, held: readonly ResidentActivity[]): boolean {
  return (held as readonly IncomeKind[]).includes(kind);
}

export const AUDIT_OPINIONS = ['UNQUALIFIED', 'QUALIFIED', 'ADVERSE'] as const;
export type AuditOpinion = (typeof AUDIT_OPINIONS)[number];
export const auditOpinionLabels: Readonly<Record<AuditOpinion, Localised>> = {
  UNQUALIFIED: { az: 'Müsbət rəy', en: 'Unqualified opinion', ru: 'Положительное заключение' },
  QUALIFIED: { az: 'Qeydli rəy', en: 'Qualified opinion', ru: 'Заключение с оговоркой' },
  ADVERSE: { az: 'Mənfi rəy', en: 'Adverse opinion', ru: 'Отрицательное заключение' },
};

export const REPORT_PARTS = ['INCOME', 'PEOPLE', 'AUDIT', 'DOCUMENTS'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];
export const reportPartLabels: Readonly<Record<ReportPart, Localised>> = {
  INCOME: { az: 'Gəlir', en: 'Income', ru: 'Доходы' },
  PEOPLE: { az: 'İşçilər və əməkhaqqı', en: 'Employees and pay', ru: 'Работники и оплата' },
  AUDIT: { az: 'Auditor rəyi', en: 'Auditor’s opinion', ru: 'Заключение аудитора' },
  DOCUMENTS: { az: 'Sənədlər', en: 'Documents', ru: 'Документы' },
};

export const REPORT_RETURN_REASONS = ['INCOMPLETE', 'CONTRADICTS', 'NEEDS_EVIDENCE', 'WRONG_SPLIT'] as const;
export type ReportReturnReason = (typeof REPORT_RETURN_REASONS)[number];
export const reportReturnReasonLabels: Readonly<Record<ReportReturnReason, Localised>> = {
  INCOMPLETE: { az: 'Məlumat tam deyil', en: 'Information is missing', ru: 'Сведения неполные' },
  CONTRADICTS: {
    az: 'Dövlət reyestri ilə ziddiyyət var',
    en: 'Contradicts a state register',
    ru: 'Противоречит госреестру',
  },
  NEEDS_EVIDENCE: { az: 'Təsdiqedici sənəd lazımdır', en: 'Evidence is needed', ru: 'Нужно подтверждение' },
  WRONG_SPLIT: {
    az: 'Gəlir düzgün bölünməyib',
    en: 'Income is split wrongly',
    ru: 'Доход распределён неверно',
  },
};

/** Where the first figures of a draft came from. */
export const PREFILL_SOURCES = ['REGISTER', 'SAME_MONTHS', 'LAST_REPORT', 'APPLICATION'] as const;
export type PrefillSource = (typeof PREFILL_SOURCES)[number];
