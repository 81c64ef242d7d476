import { workingDaysBetween } from '@aim/domain/kernel/working-days';
import { lengthOn } from '@aim/domain/residency/application-terms';
import { type SendBackReason, sendBackReasonLabels } from '@aim/domain/residency/application-vocabulary';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { calendar, today } from './application-clocks.ts';
import type { ResidencyStatistics } from './residency-statistics.types.ts';

/** Fewer than this could point at somebody: such cells are not published. */
const SMALL_CELL = 5;
const shown = (count: number): number | null => (count < SMALL_CELL ? null : count);

/** How the agency keeps its own deadline, for everybody to see. Released decisions alone count. */
export async function residencyStatistics(ctx: Ctx, year: number | null): Promise<ResidencyStatistics> {
  allow(ctx, 'residencyStatistics.read');
  const limit = lengthOn('TOTAL', today(ctx));
  const [decided] = await ctx.db.rows<{ count: number; inTime: number; lateCount: number; median: number | null }>(
    `select count(*)::int as count, count(*) filter (where decided_working_days <= $2)::int as "inTime",
       count(*) filter (where decided_working_days > $2)::int as "lateCount",
       round((percentile_cont(0.5) within group (order by decided_working_days))::numeric)::int as median
     from residency_application where decided_working_days is not null
       and ($1::int is null or extract(year from decided_on) = $1)`,
    [year, limit],
  );
  const reasons = await ctx.db.rows<{ reason: SendBackReason; count: number }>(
    `select i ->> 'reason' as reason, count(*)::int as count from application_send_back s, jsonb_array_elements(s.items) i
     where $1::int is null or extract(year from s.sent_at at time zone 'Asia/Baku') = $1
     group by 1 order by 2 desc, 1`,
    [year],
  );
  const checks = await ctx.db.rows<{ startedOn: string; checkedOn: string }>(
    `select check_started_on::text as "startedOn", checked_on::text as "checkedOn" from residency_application
     where checked_on is not null and check_started_on is not null and ($1::int is null or extract(year from checked_on) = $1)`,
    [year],
  );
  const count = decided?.count ?? 0;
  // A share of one or two late files would tell how many: it is published when neither side is a small cell.
  const isShareSafe = count >= SMALL_CELL && isSafe(decided?.lateCount ?? 0) && isSafe(decided?.inTime ?? 0);
  return {
    year,
    decided: shown(count),
    inTimeBps: limit !== null && isShareSafe ? Math.round(((decided?.inTime ?? 0) * 10_000) / count) : null,
    medianWorkingDays: count >= SMALL_CELL ? (decided?.median ?? null) : null,
    limit,
    ...checkFigures(checks, lengthOn('COMPLETENESS', today(ctx))),
    sendBackReasons: reasons.map((row) => ({
      label: sendBackReasonLabels[row.reason][ctx.locale],
      count: shown(row.count),
    })),
    asOf: ctx.now,
  };
}

/** Of checks that have ended, in working days as each applicant saw them. */
function checkFigures(checks: readonly { startedOn: string; checkedOn: string }[], checkLimit: number | null) {
  const days = checks
    .map(({ startedOn, checkedOn }) => workingDaysBetween(calendar, startedOn, checkedOn))
    .sort((one, other) => one - other);
  const inTime = days.filter((each) => checkLimit !== null && each <= checkLimit).length;
  const isKnown = days.length >= SMALL_CELL;
  const isShareSafe = isKnown && isSafe(inTime) && isSafe(days.length - inTime);
  return {
    checked: shown(days.length),
    checkMedianWorkingDays: isKnown ? (days[Math.floor((days.length - 1) / 2)] ?? null) : null,
    checkInTimeBps: checkLimit !== null && isShareSafe ? Math.round((inTime * 10_000) / days.length) : null,
    checkLimit,
  };
}

const isSafe = (count: number): boolean => count === 0 || count >= SMALL_CELL;
