import * as z from 'zod/mini';
import { fullNameSchema } from '../identity/person.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { isCountry } from '../kernel/country.ts';
import { id, idempotencyKey, line, optionalLine, paragraph, reason } from '../kernel/input.ts';
import type { Locale, Localised } from '../kernel/locale.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays } from '../kernel/zone.ts';
import type { LiveProblem } from './live-messages.ts';
import { KNOWN_REPORT_TERMS, type ReportTerm, type ReportTermRow, reportLengthOn } from './report-terms.ts';
import { certificateStates, type ResidencyState } from './residency.ts';
import { waitsForSecond } from './second-officer.ts';
import type { BenefitTopic } from './vocabulary.ts';

/** Papers that somebody else asks a resident for: customs for an import (T7), migration for a person (T11, T12). */
export const PAPER_KINDS = ['IMPORT_CONFIRMATION', 'EVIDENCE_LETTER'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export const paperKindLabels: Readonly<Record<PaperKind, Localised>> = {
  IMPORT_CONFIRMATION: {
    az: 'Güzəştli idxalın təsdiqi',
    en: 'Confirmation of an exempt import',
    ru: 'Подтверждение льготного ввоза',
  },
  EVIDENCE_LETTER: {
    az: 'Miqrasiya üçün arayış',
    en: 'Evidence letter for migration',
    ru: 'Справка для миграционной службы',
  },
};

export const PAPER_STATES = ['REQUESTED', 'PREPARED', 'ISSUED', 'REFUSED'] as const;
export type PaperState = (typeof PAPER_STATES)[number];
/** An officer has the next step. */
export const OPEN_PAPER_STATES: readonly PaperState[] = ['REQUESTED', 'PREPARED'];

const asked: Localised = { az: 'Baxılır', en: 'Under consideration', ru: 'Рассматривается' };

/**
 * The law wants a confirming document for each import (164.1.16); who gives it and how was not found, so two officers do, as for
 * everything that grants a benefit (PRODUCT, lifecycles, rule 4).
 */
export const residencyPaperMachine = defineMachine({
  name: 'residencyPaper',
  storedIn: { table: 'residency_paper', column: 'state' },
  initial: 'REQUESTED',
  states: {
    REQUESTED: { label: asked },
    PREPARED: { label: waitsForSecond },
    ISSUED: { label: { az: 'Verilib', en: 'Issued', ru: 'Выдано' }, terminal: true },
    REFUSED: { label: { az: 'İmtina edilib', en: 'Refused', ru: 'Отказано' }, terminal: true },
  },
  transitions: [
    {
      event: 'prepare',
      from: ['REQUESTED'],
      to: 'PREPARED',
      emits: 'residencyPaper.prepared',
      note: 'by an officer who compared it with the register; the resident still reads "under consideration"',
    },
    {
      event: 'issue',
      from: ['PREPARED'],
      to: 'ISSUED',
      emits: 'residencyPaper.issued',
      note: 'by another officer: numbered, signed, verifiable by its code, valid for a term [D]',
    },
    {
      event: 'refuse',
      from: ['REQUESTED', 'PREPARED'],
      to: 'REFUSED',
      emits: 'residencyPaper.refused',
      note: 'with reasons; the resident may ask anew',
    },
  ],
});

/** What a resident reads while officers work: a decision that is being prepared is not announced. */
export const shownPaperState = (state: PaperState): PaperState => (state === 'PREPARED' ? 'REQUESTED' : state);

/** What the law frees an import for (reference, T7). */
export const IMPORT_PURPOSES = ['PRODUCTION_AREA', 'RESEARCH', 'PRODUCTION'] as const;
export type ImportPurpose = (typeof IMPORT_PURPOSES)[number];
export const importPurposeLabels: Readonly<Record<ImportPurpose, Localised>> = {
  PRODUCTION_AREA: {
    az: 'İstehsal sahələrinin yaradılması',
    en: 'Construction of production areas',
    ru: 'Создание производственных площадей',
  },
  RESEARCH: {
    az: 'Elmi-tədqiqat və təcrübə-konstruktor işləri',
    en: 'Research and experimental design',
    ru: 'Исследования и опытно-конструкторские работы',
  },
  PRODUCTION: { az: 'İstehsal', en: 'Production', ru: 'Производство' },
};

/** Whom the Migration Code names (reference, T11 and T12). */
export const LETTER_ROLES = ['HEAD', 'DEPUTY_HEAD', 'ICT_SPECIALIST'] as const;
export type LetterRole = (typeof LETTER_ROLES)[number];
export const letterRoleLabels: Readonly<Record<LetterRole, Localised>> = {
  HEAD: { az: 'Rezidentin rəhbəri', en: 'Head of the resident', ru: 'Руководитель резидента' },
  DEPUTY_HEAD: { az: 'Rəhbərin müavini', en: 'Deputy head', ru: 'Заместитель руководителя' },
  ICT_SPECIALIST: { az: 'İKT mütəxəssisi', en: 'ICT specialist', ru: 'Специалист по ИКТ' },
};

export const LETTER_PURPOSES = ['WORK_PERMIT', 'RESIDENCE_PERMIT'] as const;
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];
export const letterPurposeLabels: Readonly<Record<LetterPurpose, Localised>> = {
  WORK_PERMIT: { az: 'İş icazəsi tələb olunmur', en: 'No work permit needed', ru: 'Разрешение на работу не нужно' },
  RESIDENCE_PERMIT: {
    az: 'Müvəqqəti yaşayış icazəsi',
    en: 'Temporary residence permit',
    ru: 'Разрешение на временное проживание',
  },
};

const TEXT_MAX = 1500;
const LINE_MAX = 120;
export const importContent = z.object({
  goods: paragraph(TEXT_MAX),
  customsCode: optionalLine(20),
  invoice: line(LINE_MAX),
  value: line(LINE_MAX),
  purpose: z.enum(IMPORT_PURPOSES),
});
export const letterContent = z.object({
  fullName: fullNameSchema,
  nationality: z.string().check(z.toUpperCase(), z.refine(isCountry)),
  role: z.enum(LETTER_ROLES),
  purpose: z.enum(LETTER_PURPOSES),
  /** Education and work in ICT: what makes a specialist one. */
  experience: optionalLine(TEXT_MAX),
});
export type ImportContent = z.output<typeof importContent>;
export type LetterContent = z.output<typeof letterContent>;
/** A letter that has served no longer says whom it named. */
export type KeptLetter = Omit<LetterContent, 'fullName'> & { readonly fullName: string | null };
export type PaperContent = ImportContent | KeptLetter;

/** What stays of a letter: that there was one, for what position and purpose. */
export const withoutPerson = (letter: KeptLetter): KeptLetter => ({ ...letter, fullName: null, experience: null });

export const requestImportInput = z.extend(importContent, { id, idempotencyKey });
export const requestLetterInput = z.extend(letterContent, { id, document: line(30, 5), idempotencyKey });
export const paperInput = z.object({ id });
export const refusePaperInput = z.object({ id, reasons: reason });

/** The benefit that each paper speaks about. */
export function topicOf(kind: PaperKind, content: PaperContent): BenefitTopic {
  return kind === 'IMPORT_CONFIRMATION' ? 'IMPORT_VAT' : (content as KeptLetter).purpose;
}

const VALIDITY: Readonly<Record<PaperKind, ReportTerm>> = {
  IMPORT_CONFIRMATION: 'IMPORT_PAPER_VALID',
  EVIDENCE_LETTER: 'LETTER_VALID',
};

/** The last day on which an issued paper serves; null where no term is known. */
export function paperValidUntil(
  kind: PaperKind,
  issuedOn: CalendarDate,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): CalendarDate | null {
  const days = reportLengthOn(VALIDITY[kind], issuedOn, rows);
  return days === null ? null : addDays(issuedOn, days);
}

/** Letters whose last day, or whose refusal, lies before this day are forgotten; null where no term is known. */
export function lettersKeptFrom(
  today: CalendarDate,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): CalendarDate | null {
  const days = reportLengthOn('LETTER_KEPT', today, rows);
  return days === null ? null : addDays(today, -days);
}

const PREFIXES: Readonly<Record<PaperKind, string>> = { IMPORT_CONFIRMATION: 'I', EVIDENCE_LETTER: 'L' };

/** `AIM-L-2026-00017`: the kind, the year of issue and a counter of both. */
export function paperNumber(kind: PaperKind, year: number, serial: number): string {
  return `AIM-${PREFIXES[kind]}-${year}-${String(serial).padStart(5, '0')}`;
}

export interface PaperRequestFacts {
  readonly state: ResidencyState;
  readonly content: PaperContent;
}

/** A paper is asked for while the certificate is valid; a specialist’s experience is said. */
export function whyNotRequestPaper({ state, content }: PaperRequestFacts): WhyNot<LiveProblem> {
  if (certificateStates[state] !== 'VALID') return [problem('CERTIFICATE_NOT_VALID')];
  return 'role' in content && content.role === 'ICT_SPECIALIST' && content.experience === null
    ? [problem('EXPERIENCE_NEEDED', { path: ['experience'] })]
    : [];
}

export interface PaperStepFacts {
  readonly state: PaperState;
  readonly residencyState: ResidencyState;
  /** By the statement of the resident today; null: unconfirmed. */
  readonly isInForce: boolean | null;
}

/** Nothing is confirmed that the register and the rules do not say today. */
export function whyNotPreparePaper(
  facts: PaperStepFacts,
  event: 'prepare' | 'issue' = 'prepare',
): WhyNot<LiveProblem | 'STATE_HAS_MOVED_ON'> {
  if (rowFor(residencyPaperMachine, facts.state, event) === null) return [problem('STATE_HAS_MOVED_ON')];
  if (certificateStates[facts.residencyState] !== 'VALID') return [problem('CERTIFICATE_NOT_VALID')];
  return facts.isInForce === true ? [] : [problem('PAPER_NOT_IN_FORCE')];
}

export interface IssuePaperFacts extends PaperStepFacts {
  readonly kind: PaperKind;
  /** Of the operation: a confirmation is no letter. */
  readonly wanted: PaperKind;
  readonly isActorPreparer: boolean;
}

export function whyNotIssuePaper(
  facts: IssuePaperFacts,
): WhyNot<LiveProblem | 'STATE_HAS_MOVED_ON' | 'SECOND_OFFICER_NEEDED'> {
  if (facts.kind !== facts.wanted) return [problem('STATE_HAS_MOVED_ON')];
  const obstacles = whyNotPreparePaper(facts, 'issue');
  return obstacles.length === 0 && facts.isActorPreparer ? [problem('SECOND_OFFICER_NEEDED')] : obstacles;
}

export function whyNotRefusePaper({ state }: { readonly state: PaperState }): WhyNot<'STATE_HAS_MOVED_ON'> {
  return rowFor(residencyPaperMachine, state, 'refuse') === null ? [problem('STATE_HAS_MOVED_ON')] : [];
}

const label = (az: string, en: string, ru: string): Localised => ({ az, en, ru });
const terms = {
  goods: label('Mallar', 'Goods', 'Товары'),
  customsCode: label('XİF MN kodu', 'Customs code (HS)', 'Код ТН ВЭД'),
  invoice: label('Hesab-faktura', 'Invoice', 'Счёт-фактура'),
  value: label('Dəyəri', 'Value', 'Стоимость'),
  purpose: label('Təyinatı', 'Purpose', 'Назначение'),
  person: label('Şəxs', 'Person', 'Лицо'),
  nationality: label('Vətəndaşlığı', 'Nationality', 'Гражданство'),
  document: label('Pasport', 'Passport', 'Паспорт'),
  role: label('Vəzifəsi', 'Position', 'Должность'),
  experience: label('İKT təcrübəsi', 'Experience in ICT', 'Опыт в ИКТ'),
};
export type PaperTerm = keyof typeof terms;

export interface PaperEntry {
  readonly term: string;
  readonly value: string;
}

export interface PaperWords {
  /** Of the passport that a letter names; null for a confirmation. */
  readonly document: string | null;
  readonly locale: Locale;
  /** The name of a country in the language of the paper, which the platform knows and no rule does. */
  readonly nameCountry: (code: string, locale: Locale) => string;
}

/** What stands in a paper, in the order of the paper and in its language. */
export function paperEntries(
  content: PaperContent,
  { document, locale, nameCountry }: PaperWords,
): readonly PaperEntry[] {
  const entry = (term: PaperTerm, value: string | null): PaperEntry[] =>
    value === null ? [] : [{ term: terms[term][locale], value }];
  if ('goods' in content)
    return [
      ...entry('goods', content.goods),
      ...entry('customsCode', content.customsCode),
      ...entry('invoice', content.invoice),
      ...entry('value', content.value),
      ...entry('purpose', importPurposeLabels[content.purpose][locale]),
    ];
  const { fullName, nationality, role, purpose, experience } = content;
  return [
    ...entry('person', fullName),
    ...entry('nationality', nameCountry(nationality, locale)),
    ...entry('document', document),
    ...entry('role', letterRoleLabels[role][locale]),
    ...entry('purpose', letterPurposeLabels[purpose][locale]),
    ...entry('experience', experience),
  ];
}

/** What a stranger may compare with the paper in their hand: `A••• B•••, ICT specialist`, never a whole name. */
export function paperGist(content: PaperContent, locale: Locale): string {
  if ('goods' in content) return `${content.invoice}, ${content.value}`;
  const { fullName, role } = content;
  const masked = fullName?.split(' ').map((word) => `${word.slice(0, 1)}•••`);
  return [...(masked === undefined ? [] : [masked.join(' ')]), letterRoleLabels[role][locale]].join(', ');
}
