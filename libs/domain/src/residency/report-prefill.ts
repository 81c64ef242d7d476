import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { PrefillSource } from './report.ts';
import type { ReportMonth } from './report-rules.ts';
import { monthsOf, type ReportPeriod } from './report-schedule.ts';

/** What the application stated of people and pay; whole manats, as it asks for them. */
export interface Stated {
  readonly headcount: number | null;
  readonly averagePay: number | null;
}

export interface Prefilled {
  readonly months: readonly ReportMonth[];
  /** Where the figures came from; the register gives name, number and directions in any case. */
  readonly sources: readonly PrefillSource[];
}

const QEPIK = 100n;

/**
 * The first figures of a draft: a month that was reported already is taken whole; otherwise people and pay are those of the last
 * month before it, or of the application. Income is never guessed.
 */
export function prefilledMonths(
  period: Pick<ReportPeriod, 'from' | 'to'>,
  reported: readonly ReportMonth[],
  stated: Stated | null,
): Prefilled {
  const sources = new Set<PrefillSource>(['REGISTER']);
  const months = monthsOf(period).flatMap((month): ReportMonth[] => {
    const same = reported.find((each) => each.month === month);
    if (same !== undefined) {
      sources.add('SAME_MONTHS');
      return [same];
    }
    const people = peopleBefore(month, reported);
    if (people !== null) {
      sources.add('LAST_REPORT');
      return [{ month, ...people, lines: [] }];
    }
    if (stated?.headcount == null) return [];
    sources.add('APPLICATION');
    return [{ month, headcount: stated.headcount, payroll: payOf(stated), lines: [] }];
  });
  return { months, sources: [...sources] };
}

function peopleBefore(
  month: CalendarDate,
  reported: readonly ReportMonth[],
): Pick<ReportMonth, 'headcount' | 'payroll'> | null {
  const last = reported
    .filter((each) => each.month < month && each.headcount !== null)
    .reduce<ReportMonth | null>((latest, each) => (latest === null || each.month > latest.month ? each : latest), null);
  return last && { headcount: last.headcount, payroll: last.payroll };
}

function payOf({ headcount, averagePay }: Stated): bigint | null {
  return headcount === null || averagePay === null ? null : BigInt(headcount) * BigInt(averagePay) * QEPIK;
}
