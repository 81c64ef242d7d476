import type { Ctx } from '../../platform/ctx.ts';
import type { LetterRead } from './letter-read.type.ts';

/** On a page, or as a file that leaves the platform. */
type Purpose = 'SERVICE' | 'EXPORT';

/**
 * Before a letter is shown to somebody else than the company that asked for it, the look is written down: a letter names a person and a
 * passport. The person has no account here, so the row stands under the letter. What names nobody leaves none.
 */
export async function logLetterReads(ctx: Ctx, em: Ctx['em'], ids: readonly string[], purpose: Purpose): Promise<void> {
  const { actor } = ctx;
  await em.query(
    `insert into data_access (at, actor_id, acting_for_id, subject_type, subject_id, field_groups, purpose, request_id)
     select $1, $2, $3, 'residencyPaper', p.id, '{name,passport}', $4, $5 from residency_paper p
     where p.id = any($6) and p.kind = 'EVIDENCE_LETTER' and p.erased_at is null and p.organisation_id <> all($7::uuid[])`,
    [
      ctx.now,
      actor.personId,
      actor.actingForId,
      purpose,
      ctx.request.requestId,
      ids,
      actor.memberships.map(({ organisationId }) => organisationId),
    ],
  );
}

const SHOWN = 50;

/** Who else than the company has read a letter, newest first, the last fifty; a file tells of itself. */
export function letterReadsOf(ctx: Ctx, paperId: string): Promise<LetterRead[]> {
  return ctx.loaders.batch('residencyPaper.reads', paperId, loadReads, []);
}

async function loadReads(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, LetterRead[]>> {
  const rows: (LetterRead & { paperId: string })[] = await em.query(
    `select p.id as "paperId", r.id, r.at, r.actor_id as "readerId", r.purpose = 'EXPORT' as "isFile"
     from unnest($1::uuid[]) as p(id) cross join lateral (
       select id, at, actor_id, purpose from data_access
       where subject_type = 'residencyPaper' and subject_id = p.id order by id desc limit $2) r
     order by r.id desc`,
    [ids, SHOWN],
  );
  const groups = new Map<string, LetterRead[]>();
  for (const row of rows) groups.set(row.paperId, [...(groups.get(row.paperId) ?? []), row]);
  return groups;
}
