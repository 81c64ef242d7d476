import { auditOpinionLabels } from '@aim/domain/residency/report';
import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyReport } from './report.entity.ts';
import type { EligibleAuditor, SignedOpinion } from './report.types.ts';

const AUDITOR = `p.state = 'ACTIVE' and exists (select from role_grant g where g.person_id = p.id and g.role = 'AUDITOR' and g.revoked_at is null)`;

/** Registered as an auditor, with an open account. */
export async function isAuditor(ctx: Ctx, personId: string): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query(`select 1 from person p where p.id = $1 and ${AUDITOR}`, [personId]);
  return rows.length > 0;
}

/** Belongs to the resident, or did on some day of the period or since. */
export async function isOfResident(
  ctx: Ctx,
  { organisationId, fromOn }: Pick<ResidencyReport, 'organisationId' | 'fromOn'>,
  personId: string,
): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query(
    'select 1 from membership where organisation_id = $1 and person_id = $2 and (ended_at is null or ended_at >= $3::date)',
    [organisationId, personId, fromOn],
  );
  return rows.length > 0;
}

/** Whom a resident may name: at most a hundred, by name. */
export function eligibleAuditors(ctx: Ctx): Promise<EligibleAuditor[]> {
  return ctx.db.rows<EligibleAuditor>(
    `select p.id, p.full_name as "fullName" from person p where ${AUDITOR} order by p.full_name, p.id limit 100`,
  );
}

type Row = Omit<SignedOpinion, 'opinionLabel'>;

const OPINIONS = `
  select o.id, o.opinion, o.text, o.signed_at as "signedAt", s.signer_name as "signerName"
  from auditor_opinion o join signature_operation s on s.id = o.signature_id where o.id = any($1)`;

export async function opinionOf(ctx: Ctx, opinionId: string): Promise<SignedOpinion | null> {
  const row = await ctx.loaders.batch('residencyReport.opinion', opinionId, loadOpinions, null as Row | null);
  return row && { ...row, opinionLabel: auditOpinionLabels[row.opinion][ctx.locale] };
}

async function loadOpinions(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Row | null>> {
  const rows: Row[] = await em.query(OPINIONS, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
