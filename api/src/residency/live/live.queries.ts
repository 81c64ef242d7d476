import { may } from '@aim/domain/policies';
import { runOfElection } from '@aim/domain/residency/benefit-election';
import { lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { today } from '../application-clocks.ts';
import { BenefitElection, PlannedChange } from './live.entity.ts';

type ById<Row> = Map<string, Row[]>;

function byResidency<Row extends { readonly residencyId: string }>(rows: readonly Row[]): ById<Row> {
  const groups: ById<Row> = new Map();
  for (const row of rows) groups.set(row.residencyId, [...(groups.get(row.residencyId) ?? []), row]);
  return groups;
}

/** Find: locks a change this actor may see, or NOT_FOUND. */
export async function lockChange(ctx: Ctx, id: string): Promise<PlannedChange> {
  const change = await lock(ctx, PlannedChange, { id });
  if (!may(ctx.actor, 'plannedChange.read', change)) throw notFound();
  return change;
}

/** The changes of a residency, newest announcement first. */
export function changesOf(ctx: Ctx, residencyId: string): Promise<PlannedChange[]> {
  return ctx.loaders.batch('residency.changes', residencyId, loadChanges, []);
}

async function loadChanges(em: Ctx['em'], ids: readonly string[]): Promise<ById<PlannedChange>> {
  return byResidency(
    await em.query(
      `select id, residency_id as "residencyId", organisation_id as "organisationId", kind, state, text,
              announced_on::text as "announcedOn", effective_on::text as "effectiveOn", notice_ends_on::text as "noticeEndsOn",
              happened_on::text as "happenedOn", called_off_reason as "calledOffReason"
       from planned_change where residency_id = any($1) order by id desc`,
      [ids],
    ),
  );
}

type Row = Omit<BenefitElection, 'run'> & { readonly nextMonth: string | null };

/** The elections of a residency's employees, by name, newest month of each first. */
export async function electionsOf(ctx: Ctx, residencyId: string): Promise<BenefitElection[]> {
  const rows = await ctx.loaders.batch('residency.elections', residencyId, loadElections, []);
  return rows.map(({ nextMonth, ...row }) => ({ ...row, run: runOfElection(row.fromMonth, nextMonth, today(ctx)) }));
}

async function loadElections(em: Ctx['em'], ids: readonly string[]): Promise<ById<Row>> {
  return byResidency(
    await em.query(
      `select id, residency_id as "residencyId", full_name as "fullName", fin_end as "finEnd", base, from_month::text as "fromMonth",
              elected_at as "electedAt",
              (lead(from_month) over (partition by residency_id, fin_hash order by from_month))::text as "nextMonth"
       from benefit_election where residency_id = any($1) and superseded_at is null
       order by full_name, fin_hash, from_month desc`,
      [ids],
    ),
  );
}
