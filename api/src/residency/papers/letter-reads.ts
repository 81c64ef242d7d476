import type { Ctx } from '../../platform/ctx.ts';

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
