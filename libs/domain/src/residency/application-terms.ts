import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';

/** Steps of an application that have a term. */
export const TERMS = [
  'TOTAL',
  'COMPLETENESS',
  'ANSWER_SEND_BACK',
  'ANSWER_CLARIFICATION',
  'FEE_NOTICE',
  'FEE_PAYMENT',
  'CERTIFICATE',
  'ANNULMENT_NOTICE',
  'DRAFT',
  'APPEAL',
  'APPEAL_DECISION',
] as const;
export type Term = (typeof TERMS)[number];

/** LAW: read in the act. PRESS: reported. PEER: taken from another country. DEFAULT: ours. NOT_FOUND: no value is known. */
export const TERM_CONFIDENCES = ['LAW', 'PRESS', 'PEER', 'DEFAULT', 'NOT_FOUND'] as const;
export type TermConfidence = (typeof TERM_CONFIDENCES)[number];

/** A term as it is in force from a day on. A change of the law is a new row. */
export interface TermRow {
  readonly term: Term;
  readonly from: CalendarDate;
  /** Null: not known, so nothing is computed from it. */
  readonly length: number | null;
  readonly unit: 'WORKING_DAYS' | 'DAYS';
  readonly source: string;
  readonly confidence: TermConfidence;
}

const wd = (term: Term, from: CalendarDate, length: number, source: string, confidence: TermConfidence): TermRow => ({
  term,
  from,
  length,
  unit: 'WORKING_DAYS',
  source,
  confidence,
});

const FEE_DECISION =
  'Cabinet of Ministers, 23 October 2025 (report.az); the text as reported speaks of incubators, the same step for technoparks is inferred';

/** What the product starts with; sections 1.4 and 5.1 of the reference say where each comes from. */
export const KNOWN_TERMS: readonly TermRow[] = [
  wd(
    'TOTAL',
    '2015-07-08',
    20,
    'Cabinet of Ministers No 257 (turan.az), and the official page of the second park',
    'PRESS',
  ),
  wd('COMPLETENESS', '2015-07-08', 5, 'Kazakhstan, Astana Hub: completeness within 5 working days', 'PEER'),
  wd('ANSWER_SEND_BACK', '2015-07-08', 10, 'our default', 'DEFAULT'),
  wd('ANSWER_CLARIFICATION', '2015-07-08', 5, 'our default, after Estonia', 'DEFAULT'),
  wd('FEE_NOTICE', '2025-10-23', 2, FEE_DECISION, 'PRESS'),
  wd('FEE_PAYMENT', '2025-10-23', 5, FEE_DECISION, 'PRESS'),
  wd('CERTIFICATE', '2025-10-23', 2, FEE_DECISION, 'PRESS'),
  wd('ANNULMENT_NOTICE', '2025-10-23', 2, FEE_DECISION, 'PRESS'),
  { term: 'DRAFT', from: '2015-07-08', length: 90, unit: 'DAYS', source: 'our default', confidence: 'DEFAULT' },
  {
    term: 'APPEAL',
    from: '2015-07-08',
    length: null,
    unit: 'DAYS',
    source: 'general administrative procedure probably applies; the act was not found',
    confidence: 'NOT_FOUND',
  },
  wd('APPEAL_DECISION', '2015-07-08', 20, 'our default, as long as the decision itself', 'DEFAULT'),
];

/** The row in force on a day: the last one that has begun; null before the first. */
export function termOn(term: Term, date: CalendarDate, rows: readonly TermRow[] = KNOWN_TERMS): TermRow | null {
  return rows
    .filter((row) => row.term === term && row.from <= date)
    .reduce<TermRow | null>((last, row) => (last === null || row.from >= last.from ? row : last), null);
}

/** Its length on that day; null when no value is known. */
export function lengthOn(term: Term, date: CalendarDate, rows: readonly TermRow[] = KNOWN_TERMS): number | null {
  return termOn(term, date, rows)?.length ?? null;
}

export const termConfidenceLabels: Readonly<Record<TermConfidence, Localised>> = {
  LAW: { az: 'Aktın mətninə görə', en: 'From the text of the act', ru: 'По тексту акта' },
  PRESS: { az: 'Mətbuatda bildirildiyi kimi', en: 'As reported in the press', ru: 'По сообщениям прессы' },
  PEER: { az: 'Başqa ölkənin təcrübəsi', en: 'Practice of another country', ru: 'Практика другой страны' },
  DEFAULT: { az: 'Mərkəzin müəyyən etdiyi müddət', en: 'Set by the centre', ru: 'Установлено центром' },
  NOT_FOUND: { az: 'Dəqiqləşdirilməyib', en: 'Not confirmed', ru: 'Не подтверждено' },
};
