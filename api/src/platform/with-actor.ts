import { type Actor, isStaff } from '@aim/domain/kernel/policy';
import type { QueryResultRow } from 'pg';
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

/** One read by key under row-level security, for pages that are looked at all day. */
export function readAsActor<Row extends QueryResultRow>(
  ctx: Ctx,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  return ctx.db.keyedWith<Row>(
    { 'app.person_id': ctx.actor.personId ?? '', 'app.kind': kindOf(ctx.actor) },
    text,
    values,
  );
}

/** The same inside a transaction that is already open, for commands. */
export async function tellActor(ctx: Ctx, em: EntityManager = ctx.em): Promise<void> {
  await em.query("select set_config('app.person_id', $1, true), set_config('app.kind', $2, true)", [
    ctx.actor.personId ?? '',
    kindOf(ctx.actor),
  ]);
}

function kindOf(actor: Actor): string {
  return actor.kind === 'SYSTEM' ? 'SYSTEM' : isStaff(actor) ? 'STAFF' : actor.kind;
}
