import * as z from 'zod/mini';
import { finSchema } from '../identity/person.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, paragraph, REASON_MAX } from '../kernel/input.ts';
import { rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import {
  AUDIT_OPINIONS,
  EDITABLE_REPORT_STATES,
  INCOME_KINDS,
  type IncomeKind,
  isQualifying,
  OTHER_INCOME,
  REPORT_PARTS,
  REPORT_RETURN_REASONS,
  type ReportState,
  reportMachine,
} from './report.ts';
import type { ReportProblem } from './report-messages.ts';
import { monthsOf, type ReportPeriod } from './report-schedule.ts';
import type { ResidentActivity } from './residency.ts';

/** Figures of one month; null: not given yet. */
export interface ReportMonth {
  readonly month: CalendarDate;
  readonly headcount: number | null;
  /** Pay of the month before deductions, in qəpik. */
  readonly payroll: bigint | null;
  readonly lines: readonly { readonly kind: IncomeKind; readonly amount: bigint }[];
}

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** AZN 10 billion a month is more than any resident has. */
const qepik = z.pipe(
  z.string().check(z.regex(/^\d{1,12}$/)),
  z.transform((text: string) => BigInt(text)),
);
const MONTHS_MAX = 12;
const ITEMS_MAX = 40;
export const OPINION_MAX = 4000;

export const reportInput = z.object({ id });
export const saveReportInput = z.object({
  id,
  /** Of the figures, as the page last saw them. */
  version: z.int(),
  months: z
    .array(
      z.object({
        month: day,
        headcount: z.nullish(z.int().check(z.minimum(0), z.maximum(100_000))),
        payroll: z.nullish(qepik),
        lines: z
          .array(z.object({ kind: z.enum(INCOME_KINDS as [IncomeKind, ...IncomeKind[]]), amount: qepik }))
          .check(z.maxLength(INCOME_KINDS.length)),
      }),
    )
    .check(z.maxLength(MONTHS_MAX)),
});
export const nameAuditorInput = z.object({ id, auditorId: id });
export const signReportInput = z.object({ id, fin: finSchema });
export const submitReportInput = z.object({ id, signatureId: id });
const opinion = {
  id,
  opinion: z.enum(AUDIT_OPINIONS),
  text: paragraph(OPINION_MAX),
  isIndependent: z.boolean(),
};
export const prepareOpinionInput = z.object({ ...opinion, fin: finSchema });
export const signAuditorOpinionInput = z.object({ ...opinion, signatureId: id });
export const returnReportInput = z.object({
  id,
  items: z
    .array(z.object({ part: z.enum(REPORT_PARTS), reason: z.enum(REPORT_RETURN_REASONS), note: paragraph(REASON_MAX) }))
    .check(z.minLength(1, { error: 'RETURN_NEEDS_ITEMS' }), z.maxLength(ITEMS_MAX)),
});

export type ReportEvent = (typeof reportMachine)['transitions'][number]['event'];

/** The table has no such row from here: the matter has moved on. */
export function whyNotReport(event: ReportEvent, state: ReportState): WhyNot {
  return rowFor(reportMachine, state, event) === null ? [problem('STATE_HAS_MOVED_ON')] : [];
}

export interface SaveReportFacts {
  readonly state: ReportState;
  readonly period: Pick<ReportPeriod, 'from' | 'to'>;
  readonly version: number;
  readonly given: number;
  readonly months: readonly ReportMonth[];
  readonly held: readonly ResidentActivity[];
}

export function whyNotSaveReport(facts: SaveReportFacts): WhyNot<ReportProblem | 'CHANGED_MEANWHILE'> {
  if (!EDITABLE_REPORT_STATES.includes(facts.state)) return [problem('REPORT_NOT_EDITABLE')];
  if (facts.version !== facts.given) return [problem('CHANGED_MEANWHILE', { path: ['months'] })];
  const known = monthsOf(facts.period);
  const given = facts.months.map(({ month }) => month);
  if (new Set(given).size !== given.length || given.some((month) => !known.includes(month)))
    return [problem('MONTH_OUTSIDE_PERIOD', { path: ['months'] })];
  return facts.months.flatMap(({ month, lines }) => whyNotLines(month, lines, facts.held));
}

function whyNotLines(
  month: CalendarDate,
  lines: ReportMonth['lines'],
  held: readonly ResidentActivity[],
): WhyNot<ReportProblem> {
  const path = ['months', month];
  const kinds = lines.map(({ kind }) => kind);
  if (new Set(kinds).size !== kinds.length) return [problem('INCOME_TWICE', { path })];
  const isOther = (kind: IncomeKind): boolean => (OTHER_INCOME as readonly IncomeKind[]).includes(kind);
  return kinds
    .filter((kind) => !isOther(kind) && !isQualifying(kind, held))
    .map((kind) => problem('ACTIVITY_NOT_HELD', { path: [...path, kind] }));
}

/** What is missing, month by month: a month without income says so with a nought. */
export function reportGaps(
  period: Pick<ReportPeriod, 'from' | 'to'>,
  months: readonly ReportMonth[],
): WhyNot<ReportProblem> {
  return monthsOf(period).flatMap((month) => {
    const given = months.find((each) => each.month === month);
    const missing = [
      ...(given === undefined || given.lines.length === 0 ? ['income'] : []),
      ...(given?.headcount == null ? ['headcount'] : []),
      ...(given?.payroll == null ? ['payroll'] : []),
    ];
    return missing.map((field) => problem('MONTH_INCOMPLETE', { path: ['months', month, field], params: { month } }));
  });
}

export interface SignReportFacts {
  readonly state: ReportState;
  readonly period: Pick<ReportPeriod, 'from' | 'to'>;
  readonly months: readonly ReportMonth[];
  readonly hasAuditor: boolean;
  readonly today: CalendarDate;
}

export function whyNotSignReport(facts: SignReportFacts): WhyNot<ReportProblem> {
  if (!EDITABLE_REPORT_STATES.includes(facts.state)) return [problem('REPORT_NOT_EDITABLE')];
  const running = facts.period.to > facts.today ? [problem<ReportProblem>('PERIOD_STILL_RUNS')] : [];
  const auditor = facts.hasAuditor ? [] : [problem<ReportProblem>('AUDITOR_NEEDED', { path: ['auditorId'] })];
  return [...running, ...auditor, ...reportGaps(facts.period, facts.months)];
}

export interface AuditorFacts {
  readonly state: ReportState;
  /** Holds the role of an auditor and an open account. */
  readonly isAuditor: boolean;
  /** Belongs to the resident, or did within the period. */
  readonly isOfResident: boolean;
  readonly hasOpinion: boolean;
}

/** An auditor is independent of whom they audit (reference, 2.5: one authorised for statutory audits). */
export function whyNotNameAuditor(facts: AuditorFacts): WhyNot<ReportProblem> {
  const path = ['auditorId'];
  if (facts.state === 'DUE' || facts.state === 'ACCEPTED') return [problem('REPORT_NOT_EDITABLE')];
  if (facts.hasOpinion) return [problem('OPINION_ALREADY_SIGNED')];
  if (!facts.isAuditor) return [problem('AUDITOR_NOT_ELIGIBLE', { path })];
  return facts.isOfResident ? [problem('AUDITOR_NOT_INDEPENDENT', { path })] : [];
}

export interface OpinionFacts {
  readonly state: ReportState;
  readonly hasOpinion: boolean;
  readonly isIndependent: boolean;
  readonly isOfResident: boolean;
}

export function whyNotGiveOpinion(facts: OpinionFacts): WhyNot<ReportProblem | 'STATE_HAS_MOVED_ON'> {
  if (facts.state !== 'SUBMITTED') return [problem('STATE_HAS_MOVED_ON')];
  if (facts.hasOpinion) return [problem('OPINION_ALREADY_SIGNED')];
  if (facts.isOfResident) return [problem('AUDITOR_NOT_INDEPENDENT')];
  return facts.isIndependent ? [] : [problem('INDEPENDENCE_NEEDED', { path: ['isIndependent'] })];
}

export function whyNotAcceptReport(facts: {
  readonly state: ReportState;
  readonly hasOpinion: boolean;
}): WhyNot<ReportProblem | 'STATE_HAS_MOVED_ON'> {
  if (facts.state !== 'SUBMITTED') return [problem('STATE_HAS_MOVED_ON')];
  return facts.hasOpinion ? [] : [problem('OPINION_NEEDED')];
}
