import * as z from 'zod/mini';
import { type CalendarDate, yearOf } from '../kernel/calendar-date.ts';
import { id, idempotencyKey } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import { REGIONS, type Region } from '../kernel/region.ts';
import type { JourneyProblem } from './journey-messages.ts';
import type { StartupState } from './vocabulary.ts';

export const GENDERS = ['FEMALE', 'MALE', 'UNDISCLOSED'] as const;
export type Gender = (typeof GENDERS)[number];
export const genderLabels: Readonly<Record<Gender, Localised>> = {
  FEMALE: { az: 'Qadın', en: 'Women', ru: 'Женщины' },
  MALE: { az: 'Kişi', en: 'Men', ru: 'Мужчины' },
  UNDISCLOSED: { az: 'Göstərilməyib', en: 'Not disclosed', ru: 'Не указано' },
};

const COUNT_MAX = 1_000_000_000;
const TEAM_MAX = 1_000_000;
const AMOUNT_MAX = 10n ** 15n;
/** Longest range of months that is shown at once. */
export const MONTHS_MAX = 60;
const JOB_LINES_MAX = 45;

const count = (maximum: number) =>
  z.pipe(
    z.nullish(z.int().check(z.minimum(0), z.maximum(maximum))),
    z.transform((value) => value ?? null),
  );
/** Minor units as text and the currency in which startups report. */
const amount = z.pipe(
  z.nullish(
    z.object({
      amount: z.string().check(
        z.trim(),
        z.refine((text) => /^\d{1,16}$/.test(text) && BigInt(text) <= AMOUNT_MAX, {
          error: 'AMOUNT_FORMAT' satisfies JourneyProblem,
        }),
      ),
      currency: z.literal('AZN'),
    }),
  ),
  z.transform((value) => (value ? BigInt(value.amount) : null)),
);

export interface JobLine {
  /** Null: abroad, or not disclosed. */
  readonly region: Region | null;
  readonly gender: Gender;
  readonly count: number;
}

export const reportMetricsInput = z.object({
  startupId: id,
  month: z.iso.date(),
  users: count(COUNT_MAX),
  payingCustomers: count(COUNT_MAX),
  monthlyRevenue: amount,
  teamSize: count(TEAM_MAX),
  fundingRaised: amount,
  jobs: z.pipe(
    z.nullish(
      z
        .array(
          z.object({
            region: z.pipe(
              z.nullish(z.enum(REGIONS)),
              z.transform((region) => region ?? null),
            ),
            gender: z.enum(GENDERS),
            count: z.int().check(z.minimum(0), z.maximum(TEAM_MAX)),
          }),
        )
        .check(z.maxLength(JOB_LINES_MAX)),
    ),
    z.transform((jobs): readonly JobLine[] => jobs?.filter((line) => line.count > 0) ?? []),
  ),
  idempotencyKey,
});
export type ReportedMetrics = Omit<z.output<typeof reportMetricsInput>, 'startupId' | 'idempotencyKey'>;

export interface ReportFacts {
  readonly state: StartupState;
  readonly foundedYear: number | null;
  readonly today: CalendarDate;
}

export function whyNotReporting({ state }: Pick<ReportFacts, 'state'>): WhyNot<JourneyProblem> {
  return state === 'ACTIVE' || state === 'DORMANT' ? [] : [problem('JOURNEY_NEEDS_LIVE')];
}

/** The running month may be reported: it is corrected when it has ended. */
export function whyNotReport(report: ReportedMetrics, facts: ReportFacts): WhyNot<JourneyProblem> {
  const ended = whyNotReporting(facts);
  if (ended.length > 0) return ended;
  return [...whyNotMonth(report.month, facts), ...whyNotFigures(report), ...whyNotJobs(report)];
}

function whyNotMonth(month: CalendarDate, { today, foundedYear }: ReportFacts): WhyNot<JourneyProblem> {
  const path = ['month'];
  if (!month.endsWith('-01')) return [problem('MONTH_BEGINS_ON_FIRST', { path })];
  if (month > today) return [problem('MONTH_IN_FUTURE', { path })];
  return foundedYear !== null && yearOf(month) < foundedYear
    ? [problem('MONTH_BEFORE_FOUNDING', { path, params: { year: foundedYear } })]
    : [];
}

function whyNotFigures(report: ReportedMetrics): WhyNot<JourneyProblem> {
  const figures = [report.users, report.payingCustomers, report.monthlyRevenue, report.teamSize, report.fundingRaised];
  return figures.every((figure) => figure === null) ? [problem('METRICS_EMPTY')] : [];
}

function whyNotJobs({ jobs, teamSize }: ReportedMetrics): WhyNot<JourneyProblem> {
  if (jobs.length === 0) return [];
  const path = ['jobs'];
  const obstacles: Problem<JourneyProblem>[] = [];
  if (new Set(jobs.map(({ region, gender }) => `${region} ${gender}`)).size < jobs.length)
    obstacles.push(problem('JOBS_REPEATED', { path }));
  if (teamSize === null) obstacles.push(problem('JOBS_NEED_TEAM_SIZE', { path: ['teamSize'] }));
  else if (jobs.reduce((sum, line) => sum + line.count, 0) > teamSize)
    obstacles.push(problem('JOBS_EXCEED_TEAM', { path, params: { maximum: teamSize } }));
  return obstacles;
}

/** The first day of the month of a day. */
export function monthOf(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

/** The month so many months before. */
export function monthsBefore(month: CalendarDate, months: number): CalendarDate {
  const index = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** Every month of a range that ends with this one, oldest first. */
export function monthsUntil(last: CalendarDate, months: number): readonly CalendarDate[] {
  return Array.from({ length: months }, (_, index) => monthsBefore(last, months - 1 - index));
}

/** Months that may pass since the last report before a startup counts as silent about its traction. */
export const TRACTION_MONTHS = 3;

export function hasRecentTraction(lastMonth: CalendarDate | null, today: CalendarDate): boolean {
  return lastMonth !== null && lastMonth >= monthsBefore(monthOf(today), TRACTION_MONTHS);
}
