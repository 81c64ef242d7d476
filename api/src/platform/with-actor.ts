import { isStaff } from '@aim/domain/kernel/policy';
import type { EntityManager } from 'typeorm';
import type { Ctx } from './ctx.ts';

/**
 * A short transaction that tells the database who acts: row-level security on confidential tables reads these settings.
 * They are local to the transaction, so a pooled connection never carries them on; without them such tables are empty.
 */
export async function withActor<T>(ctx: Ctx, fn: (em: EntityManager) => Promise<T>): Promise<T> {
  return ctx.db.transaction(async (em) => {
    await tellActor(ctx, em);
    return fn(em);
  });
}

/** The same inside a transaction that is already open, for commands. */
export async function tellActor(ctx: Ctx, em: EntityManager = ctx.em): Promise<void> {
  const kind = ctx.actor.kind === 'SYSTEM' ? 'SYSTEM' : isStaff(ctx.actor) ? 'STAFF' : ctx.actor.kind;
  await em.query("select set_config('app.person_id', $1, true), set_config('app.kind', $2, true)", [
    ctx.actor.personId ?? '',
    kind,
  ]);
}
