import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyCertificate } from './residency.entity.ts';
import type { AuthorityNotice, ResidencyAct } from './residency-act.entity.ts';

type ById<Row> = Map<string, Row[]>;

function grouped<Row>(rows: readonly (Row & { readonly key: string })[]): ById<Row> {
  const groups: ById<Row> = new Map();
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return groups;
}

/** All certificates of a residency, the one that counts first. */
export function certificatesOf(ctx: Ctx, residencyId: string): Promise<ResidencyCertificate[]> {
  return ctx.loaders.batch('residency.certificates', residencyId, loadCertificates, []);
}

async function loadCertificates(em: Ctx['em'], ids: readonly string[]): Promise<ById<ResidencyCertificate>> {
  return grouped(
    await em.query(
      `select c.residency_id as key, c.id, c.number, c.code, c.state, c.issued_on::text as "issuedOn", c.superseded_at as "supersededAt",
              coalesce((select k.times::int from certificate_check k where k.certificate_id = c.id), 0) as "timesVerified"
       from residency_certificate c where c.residency_id = any($1) order by c.superseded_at desc nulls first, c.id desc`,
      [ids],
    ),
  );
}

/** Every decision about a residency, newest first. */
export function actsOf(ctx: Ctx, residencyId: string): Promise<ResidencyAct[]> {
  return ctx.loaders.batch('residency.acts', residencyId, loadActs, []);
}

async function loadActs(em: Ctx['em'], ids: readonly string[]): Promise<ById<ResidencyAct>> {
  return grouped(
    await em.query(
      `select a.residency_id as key, a.id, a.kind, a.state, a.ground, a.legal_basis as "legalBasis", a.reasons,
              a.appeal_route as "appealRoute", a.effective_on::text as "effectiveOn", a.proposed_at as "proposedAt",
              a.proposed_by_id as "proposedById", a.decided_by_id as "decidedById",
              r.organisation_id as "organisationId", r.state as "residencyState"
       from residency_act a join residency r on r.id = a.residency_id where a.residency_id = any($1)
       order by a.effective_on desc, a.id desc`,
      [ids],
    ),
  );
}

export function noticesOf(ctx: Ctx, actId: string): Promise<AuthorityNotice[]> {
  return ctx.loaders.batch('residency.notices', actId, loadNotices, []);
}

async function loadNotices(em: Ctx['em'], ids: readonly string[]): Promise<ById<AuthorityNotice>> {
  return grouped(
    await em.query(
      `select n.act_id as key, n.id, n.authority, n.due_at as "dueAt", n.attempts, n.sent_at as "sentAt", n.proof
       from authority_notice n where n.act_id = any($1) order by n.authority desc`,
      [ids],
    ),
  );
}
