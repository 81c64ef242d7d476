import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import type { SessionEndReason } from './session.entity.ts';

/** Which sessions of a person: all, one, or all but one. */
export type WhichSessions = { readonly only: string } | { readonly except: string } | 'all';

/** Ends live sessions at once, in the caller's transaction; the next request with their cookies is anonymous. */
export async function endSessions(
  ctx: Ctx,
  personId: string,
  which: WhichSessions,
  reason: SessionEndReason,
): Promise<string[]> {
  const only = which !== 'all' && 'only' in which ? which.only : null;
  const except = which !== 'all' && 'except' in which ? which.except : null;
  const [rows]: [{ id: string }[], number] = await ctx.em.query(
    `update session set ended_at = $2, end_reason = $3
     where person_id = $1 and ended_at is null and ($4::uuid is null or id = $4) and ($5::uuid is null or id <> $5)
     returning id`,
    [personId, ctx.now, reason, only, except],
  );
  for (const { id } of rows)
    await emit(ctx, 'session.ended', { type: 'person', id: personId }, { personId, sessionId: id, reason });
  return rows.map(({ id }) => id);
}
