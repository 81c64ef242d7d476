import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import type { Residency } from './residency.entity.ts';

/** A term that waits for the end of the present one. */
export interface Renewal {
  readonly applicationId: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

/** What waits for the end of this residency's term, and has not begun. */
export function renewalOf(ctx: Ctx, residencyId: string): Promise<Renewal | null> {
  return ctx.loaders.batch('residency.renewal', residencyId, loadRenewals, null as Renewal | null);
}

async function loadRenewals(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Renewal | null>> {
  const rows: (Renewal & { residencyId: string })[] = await em.query(
    `select residency_id as "residencyId", application_id as "applicationId", starts_on::text as "startsOn", ends_on::text as "endsOn"
     from residency_renewal where residency_id = any($1) and granted_id is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.residencyId, row]));
}

/** The database keeps that it follows the present term without a day between them. */
export async function prepareRenewal(
  ctx: Ctx,
  applicationId: string,
  residency: Residency,
  endsOn: CalendarDate | null,
): Promise<Residency> {
  const { id: residencyId, organisationId } = residency;
  await ctx.em.query(
    `insert into residency_renewal (application_id, residency_id, follows_on, ends_on, prepared_at, prepared_by_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [applicationId, residencyId, residency.endsOn, endsOn, ctx.now, ctx.actor.personId],
  );
  const subject = { type: 'residency', id: residencyId } as const;
  await emit(ctx, 'residency.renewalPrepared', subject, { residencyId, organisationId, applicationId });
  hint(ctx, subject);
  hint(ctx, { type: 'residencyApplication', id: applicationId });
  return residency;
}
