import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { lastDayOf } from '@aim/domain/residency/application-clock';
import { reportMachine } from '@aim/domain/residency/report';
import { returnReportInput, whyNotReport } from '@aim/domain/residency/report-rules';
import { reportLengthOn } from '@aim/domain/residency/report-terms';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { calendar, today } from './application-clocks.ts';
import type { ResidencyReport } from './report.entity.ts';
import { lockReport, reportStep } from './reports.queries.ts';

/** Says item by item what has to be corrected; new figures will need a new signature and a new opinion. */
export async function returnReport(ctx: Ctx, raw: unknown): Promise<ResidencyReport> {
  const { id, items } = parseInput(returnReportInput, raw);
  const report = await lockReport(ctx, id);
  allow(ctx, 'residencyReport.return', report);
  refuseIf(whyNotReport('return', report.state));
  await ctx.em.query(
    'insert into report_return (report_id, items, returned_at, returned_by_id) values ($1, $2, $3, $4)',
    [id, JSON.stringify(items), ctx.now, ctx.actor.personId],
  );
  hint(ctx, { type: 'residencyReport', id });
  return transition(ctx, reportMachine, report, 'return', {
    payload: {
      ...reportStep(report),
      parts: items.map(({ part }) => part),
      reasons: items.map(({ reason }) => reason),
    },
    set: {
      opinion_id: null,
      answer_due_on: lastDayOf(calendar, today(ctx), reportLengthOn('ANSWER_RETURN', today(ctx))),
    },
  });
}
