import { IsNull, type SelectQueryBuilder } from 'typeorm';
import { browserSecret } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { StartupDraft } from './startup-draft.entity.ts';

/**
 * The registration in progress: what this browser typed last unless somebody else signed in to it meanwhile, else what this
 * person typed elsewhere. A draft that belongs to a person is never shown to whoever comes to the same browser after them.
 */
export async function currentDraft(ctx: Ctx, forUpdate = false): Promise<StartupDraft | null> {
  const { personId } = ctx.actor;
  const secret = browserSecret(ctx, 'draft');
  const open = (): SelectQueryBuilder<StartupDraft> => {
    const query = ctx.em.createQueryBuilder(StartupDraft, 'd').where({ startupId: IsNull() });
    return forUpdate ? query.setLock('pessimistic_write') : query;
  };
  const ofBrowser =
    secret &&
    (await open()
      .andWhere('d.token_hash = :secret and (d.person_id is null or d.person_id = :personId)', { secret, personId })
      .getOne());
  if (ofBrowser || personId === null) return ofBrowser;
  return open().andWhere('d.person_id = :personId', { personId }).orderBy('d.updated_at', 'DESC').limit(1).getOne();
}

/** What was typed in this browser belongs to whoever signs in to it. */
export async function myDraft(ctx: Ctx): Promise<StartupDraft | null> {
  const draft = await currentDraft(ctx);
  const { personId } = ctx.actor;
  if (draft && personId !== null && draft.personId === null) {
    await ctx.db.rows('update startup_draft set person_id = $2 where id = $1 and person_id is null', [
      draft.id,
      personId,
    ]);
    draft.personId = personId;
  }
  return draft;
}
