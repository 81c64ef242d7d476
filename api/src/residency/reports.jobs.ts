import { DAY, later } from '@aim/domain/kernel/instant';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { OWED_STATES } from '@aim/domain/residency/report';
import { dueDayOf, type Reminder, reminderReached } from '@aim/domain/residency/report-schedule';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { every, featureJobs, on } from '../platform/reactions.ts';
import { today } from './application-clocks.ts';
import { expectReports } from './expect-reports.ts';
import type { ResidencyReport } from './report.entity.ts';
import { reportStep } from './reports.queries.ts';

const AHEAD_DAYS = 30;
const BATCH = 2000;

/** Tells once a month ahead, once a week ahead and once when it is late; a term to answer begins anew. */
async function remindOfReports(ctx: Ctx): Promise<void> {
  const near = await ctx.db.rows<ResidencyReport>(
    `select p.id, p.residency_id as "residencyId", p.organisation_id as "organisationId", p.state, p.due_on::text as "dueOn",
       p.answer_due_on::text as "answerDueOn"
     from residency_report p join residency r on r.id = p.residency_id
     where p.state = any($1) and p.due_on <= $2 and r.state = any($3) order by p.due_on limit ${BATCH}`,
    [OWED_STATES, dateOf(later(ctx.now, AHEAD_DAYS * DAY), HOME_ZONE), LIVE_RESIDENCY_STATES],
  );
  for (const residencyId of new Set(near.map((report) => report.residencyId)))
    await remindResident(
      ctx,
      near.filter((report) => report.residencyId === residencyId),
    );
}

/** Whatever became late on the same day is one message, however many reports it is. */
async function remindResident(ctx: Ctx, reports: readonly ResidencyReport[]): Promise<void> {
  const reached = reports
    .map((report) => ({ report, reminder: reminderReached(report, today(ctx)) }))
    .filter((each): each is { report: ResidencyReport; reminder: Reminder } => each.reminder !== null);
  if (reached.length === 0) return;
  await inTransaction(ctx, async (inner) => {
    const late: ResidencyReport[] = [];
    for (const { report, reminder } of reached)
      if ((await remindOnce(inner, report, reminder)) && reminder === 'LATE') late.push(report);
    const [first] = late;
    if (!first) return;
    const subject = { type: 'residencyReport', id: first.id } as const;
    await emit(inner, 'residencyReport.fellLate', subject, { ...reportStep(first), count: late.length });
  });
}

/** False: this was said before. */
async function remindOnce(ctx: Ctx, report: ResidencyReport, reminder: Reminder): Promise<boolean> {
  const told: unknown[] = await ctx.em.query(
    `insert into report_reminder (report_id, due_on, reminder, told_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [report.id, dueDayOf(report), reminder, ctx.now],
  );
  if (told.length === 0) return false;
  const subject = { type: 'residencyReport', id: report.id } as const;
  await emit(ctx, 'residencyReport.dueNeared', subject, { ...reportStep(report), reminder });
  hint(ctx, { type: 'residencyReport', id: report.id });
  return true;
}

export const reportsJobs = featureJobs(
  on('certificate.issued', 'expect-reports', (ctx, { payload }) => expectReports(ctx, payload.residencyId)),
  every('20 0 * * *', 'expect-reports', (ctx) => inTransaction(ctx, (inner) => expectReports(inner))),
  every('15 9 * * *', 'remind-of-reports', remindOfReports),
);
