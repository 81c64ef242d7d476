import type { PrefillSource } from '@aim/domain/residency/report';
import { prefilledMonths } from '@aim/domain/residency/report-prefill';
import type { ReportMonth } from '@aim/domain/residency/report-rules';
import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyReport } from './report.entity.ts';
import { isAuditor, isOfResident } from './report-auditors.queries.ts';
import { monthsNow } from './report-figures.queries.ts';
import { writeMonths } from './write-months.ts';

interface Earlier {
  id: string;
  fromOn: string;
  auditorId: string | null;
}

/** Reports that were given to the agency, the latest period first: what is being typed elsewhere is not known yet. */
const EARLIER = `
  select id, from_on::text as "fromOn", auditor_id as "auditorId" from residency_report
  where residency_id = $1 and id <> $2 and state in ('SUBMITTED', 'RETURNED', 'ACCEPTED') order by to_on desc, id limit 20`;

/** Writes the first figures of a draft, and says where they came from. */
export async function prefill(
  ctx: Ctx,
  report: ResidencyReport,
): Promise<{ sources: readonly PrefillSource[]; auditorId: string | null }> {
  const earlier: Earlier[] = await ctx.em.query(EARLIER, [report.residencyId, report.id]);
  const reported: ReportMonth[] = [];
  for (const { id } of earlier) reported.push(...(await monthsNow(ctx, id)));
  const period = { from: report.fromOn, to: report.toOn };
  const { months, sources } = prefilledMonths(period, reported, await stated(ctx, report.residencyId));
  await writeMonths(ctx, report, months);
  const last = earlier.find(({ auditorId }) => auditorId !== null)?.auditorId ?? null;
  return { sources, auditorId: last !== null && (await mayAudit(ctx, report, last)) ? last : null };
}

async function mayAudit(ctx: Ctx, report: ResidencyReport, personId: string): Promise<boolean> {
  return (await isAuditor(ctx, personId)) && !(await isOfResident(ctx, report, personId));
}

/** What the application said of people and pay: whole manats there. */
async function stated(
  ctx: Ctx,
  residencyId: string,
): Promise<{ headcount: number | null; averagePay: number | null } | null> {
  const [row]: { answers: Record<string, unknown> }[] = await ctx.em.query(
    `select b.answers from residency r join residency_application_block b on b.application_id = r.application_id and b.block = 'NUMBERS'
     where r.id = $1`,
    [residencyId],
  );
  if (row === undefined) return null;
  const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);
  return { headcount: whole(row.answers['headcount']), averagePay: whole(row.answers['averagePay']) };
}
