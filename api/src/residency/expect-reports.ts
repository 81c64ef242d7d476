import { reportPeriods } from '@aim/domain/residency/report-schedule';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { today } from './application-clocks.ts';

interface Resident {
  id: string;
  organisationId: string;
  startedOn: string;
  endsOn: string | null;
}

/** Writes down what residents owe for periods that have begun, all of them or one; a period that is there already stays as it is. */
export async function expectReports(ctx: Ctx, residencyId: string | null = null): Promise<void> {
  allow(ctx, 'residencyReport.expect');
  const residents: Resident[] = await ctx.em.query(
    `select id, organisation_id as "organisationId", started_on::text as "startedOn", ends_on::text as "endsOn"
     from residency where state = any($1) and ($2::uuid is null or id = $2)`,
    [LIVE_RESIDENCY_STATES, residencyId],
  );
  const rows = residents.flatMap((resident) =>
    reportPeriods(resident, today(ctx)).map((period) => ({ ...period, ...resident })),
  );
  await ctx.em.query(
    `insert into residency_report (residency_id, organisation_id, kind, from_on, to_on, due_on)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[], $6::date[])
     on conflict (residency_id, kind, from_on) do nothing`,
    [
      rows.map(({ id }) => id),
      rows.map(({ organisationId }) => organisationId),
      rows.map(({ kind }) => kind),
      rows.map(({ from }) => from),
      rows.map(({ to }) => to),
      rows.map(({ dueOn }) => dueOn),
    ],
  );
}
