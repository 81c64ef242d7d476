import { may } from '@aim/domain/policies';
import type { PaperStepFacts } from '@aim/domain/residency/residency-paper';
import { topicOf } from '@aim/domain/residency/residency-paper';
import { find, lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { Vault } from '../../platform/secrets.ts';
import { today } from '../application-clocks.ts';
import { isBenefitInForce } from '../benefit-in-force.ts';
import { Residency } from '../residency.entity.ts';
import { logLetterReads } from './letter-reads.ts';
import { ResidencyPaper } from './paper.entity.ts';

export const documentPlace = (id: string): string => `residency_paper.document/${id}`;

type Written = Pick<ResidencyPaper, 'id' | 'content' | 'documentEncrypted'>;

/** The passport that a letter names, for those who may read the paper. */
export function documentOf(ctx: Ctx, { id, documentEncrypted }: Written): string | null {
  return documentEncrypted === null ? null : ctx.get(Vault).open(documentEncrypted, documentPlace(id));
}

/** Find: locks a paper this actor may see, or NOT_FOUND. */
export async function lockPaper(ctx: Ctx, id: string): Promise<ResidencyPaper> {
  const paper = await lock(ctx, ResidencyPaper, { id });
  if (!may(ctx.actor, 'residencyPaper.read', paper)) throw notFound();
  return paper;
}

/** What the register and the rules say today about what the paper would confirm. */
export async function paperFacts(
  ctx: Ctx,
  { state, kind, content, residencyId }: ResidencyPaper,
): Promise<PaperStepFacts> {
  const residency = await find(ctx, Residency, { id: residencyId });
  const topic = topicOf(kind, content);
  const isInForce = await isBenefitInForce(ctx, residency, (rule) => rule.topic === topic, today(ctx));
  return { state, residencyState: residency.state, isInForce };
}

/** What stands in a paper: read where it is kept, never from an answer that is kept for a repeated request. */
export function writtenOf(ctx: Ctx, id: string): Promise<Written | null> {
  return ctx.loaders.batch(
    'residencyPaper.written',
    id,
    (em, ids) => loadWritten(ctx, em, ids),
    null as Written | null,
  );
}

async function loadWritten(ctx: Ctx, em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Written>> {
  await logLetterReads(ctx, em, ids, 'SERVICE');
  const rows: Written[] = await em.query(
    'select id, content, document_encrypted as "documentEncrypted" from residency_paper where id = any($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The papers of a residency, newest first. */
export function papersOf(ctx: Ctx, residencyId: string): Promise<ResidencyPaper[]> {
  return ctx.loaders.batch('residency.papers', residencyId, loadPapers, []);
}

async function loadPapers(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ResidencyPaper[]>> {
  const rows: ResidencyPaper[] = await em.query(
    `select id, residency_id as "residencyId", organisation_id as "organisationId", kind, state,
            requested_at as "requestedAt", prepared_by_id as "preparedById",
            ended_by_id as "endedById", reasons, number, code, issued_on::text as "issuedOn", valid_until::text as "validUntil",
            erased_at as "erasedAt"
     from residency_paper where residency_id = any($1) order by id desc`,
    [ids],
  );
  const groups = new Map<string, ResidencyPaper[]>();
  for (const row of rows) groups.set(row.residencyId, [...(groups.get(row.residencyId) ?? []), row]);
  return groups;
}
