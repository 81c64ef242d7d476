import { createHash } from 'node:crypto';
import type { Ctx } from './ctx.ts';
import { AppError } from './errors.ts';

interface Stored {
  request_hash: Buffer;
  result: unknown;
}

/**
 * Creating mutations carry a key made by the client: a repeat answers what the first one did and changes nothing.
 * The row lives in the effect's transaction, so a parallel repeat waits for it, and a refused first try leaves none.
 */
export async function claimKey(
  ctx: Ctx,
  operation: string,
  key: string,
  input: unknown,
): Promise<{ replay: unknown } | null> {
  const hash = createHash('sha256').update(JSON.stringify(input)).digest();
  const owner = ctx.actor.personId ?? '00000000-0000-0000-0000-000000000000';
  const inserted: unknown[] = await ctx.em.query(
    `insert into idempotency_key (owner_id, operation, key, request_hash) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [owner, operation, key, hash],
  );
  if (inserted.length > 0) return null;
  const [stored] = (await ctx.em.query(
    'select request_hash, result from idempotency_key where owner_id = $1 and operation = $2 and key = $3',
    [owner, operation, key],
  )) as Stored[];
  if (!stored) throw new AppError('CONFLICT', 'the first try has not ended');
  if (!stored.request_hash.equals(hash)) throw new AppError('BAD_REQUEST', 'this key was used for another input');
  return { replay: revive(stored.result) };
}

/** Keeps the answer beside the key, in the same transaction. */
export async function keepAnswer(ctx: Ctx, operation: string, key: string, answer: unknown): Promise<void> {
  const owner = ctx.actor.personId ?? '00000000-0000-0000-0000-000000000000';
  await ctx.em.query('update idempotency_key set result = $4 where owner_id = $1 and operation = $2 and key = $3', [
    owner,
    operation,
    key,
    JSON.stringify(answer),
  ]);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Instants come back as dates, as the first answer had them. */
function revive(value: unknown): unknown {
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value) : value;
  if (Array.isArray(value)) return value.map(revive);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]));
  return value;
}
