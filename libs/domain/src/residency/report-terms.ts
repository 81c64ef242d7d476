import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { TermConfidence } from './application-terms.ts';

/** What the obligations of a resident turn on. */
export const REPORT_TERMS = [
  'INITIAL_MONTHS',
  'INITIAL_DUE',
  'PERIODIC_DUE',
  'ANSWER_RETURN',
  'TOLERATED_MONTHS',
  'EXPLANATION',
  'CURE',
  'CHANGE_NOTICE',
  'IMPORT_PAPER_VALID',
  'LETTER_VALID',
  'LETTER_KEPT',
  'LEAST_HEADCOUNT',
  'LEAST_PAY',
] as const;
export type ReportTerm = (typeof REPORT_TERMS)[number];

/** A value as it is in force from a day on. A change of the law is a new row. */
export interface ReportTermRow {
  readonly term: ReportTerm;
  readonly from: CalendarDate;
  /** Null: not known, so nothing is computed from it. */
  readonly length: number | null;
  readonly unit: 'MONTHS' | 'WORKING_DAYS' | 'DAYS' | 'PEOPLE' | 'QEPIK';
  readonly source: string;
  readonly confidence: TermConfidence;
}

const row = (
  term: ReportTerm,
  length: number | null,
  unit: ReportTermRow['unit'],
  source: string,
  confidence: TermConfidence,
): ReportTermRow => ({ term, from: '2026-01-01', length, unit, source, confidence });

const UKRAINE = 'Ukraine, Diia.City, art. 13 of Law 1667-IX; a duty to report was not found in Azerbaijani law';
const MOLDOVA = 'Moldova, law 77/2016; neither a share nor a tolerance was found in Azerbaijani law';

/**
 * What the product starts with (reference, 1.4, 2.5, 2.7 and 5.1). The least share of qualifying income is not here: it is a rule of
 * its own (`C_RESIDENT_REVENUE_SHARE`), unconfirmed until two officers enter a value.
 */
export const KNOWN_REPORT_TERMS: readonly ReportTermRow[] = [
  row('INITIAL_MONTHS', 3, 'MONTHS', UKRAINE, 'PEER'),
  row('INITIAL_DUE', 6, 'MONTHS', UKRAINE, 'PEER'),
  // 1 June of the year after.
  row('PERIODIC_DUE', 5, 'MONTHS', UKRAINE, 'PEER'),
  row('ANSWER_RETURN', 10, 'WORKING_DAYS', 'our default, as for applications', 'DEFAULT'),
  row('TOLERATED_MONTHS', 2, 'MONTHS', MOLDOVA, 'PEER'),
  row('EXPLANATION', 10, 'WORKING_DAYS', 'our default, inside Ukraine’s 5 to 20 working days', 'DEFAULT'),
  row('CURE', 30, 'DAYS', 'Moldova, law 77/2016, art. 19: 30 days of written notice', 'PEER'),
  row(
    'CHANGE_NOTICE',
    10,
    'WORKING_DAYS',
    'Belarus, Edict 102 of 2023: 10 working days before it takes effect',
    'PEER',
  ),
  row('IMPORT_PAPER_VALID', 180, 'DAYS', 'our default: one shipment, half a year', 'DEFAULT'),
  row('LETTER_VALID', 90, 'DAYS', 'our default, as for certificates of register', 'DEFAULT'),
  row(
    'LETTER_KEPT',
    365,
    'DAYS',
    'our default: a year after its last day or its refusal; the law on personal data (998-IIIQ) wants a term and names none',
    'DEFAULT',
  ),
  row('LEAST_HEADCOUNT', null, 'PEOPLE', 'not found; Ukraine asks for 9', 'NOT_FOUND'),
  row('LEAST_PAY', null, 'QEPIK', 'not found; Ukraine asks for EUR 1,200 a month on average', 'NOT_FOUND'),
];

/** The rule whose value is the least share of qualifying income. */
export const SHARE_RULE = 'C_RESIDENT_REVENUE_SHARE';

/** The row in force on a day; null before the first. */
export function reportTermOn(
  term: ReportTerm,
  date: CalendarDate,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): ReportTermRow | null {
  return rows
    .filter((each) => each.term === term && each.from <= date)
    .reduce<ReportTermRow | null>((last, each) => (last === null || each.from >= last.from ? each : last), null);
}

/** Its value on that day; null when none is known. */
export function reportLengthOn(
  term: ReportTerm,
  date: CalendarDate,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): number | null {
  return reportTermOn(term, date, rows)?.length ?? null;
}
