import { createHash } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import type { Actor } from '@aim/domain/kernel/policy';
import { SetMetadata } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import type { Ctx } from './ctx.ts';
import { commandClient } from './database.ts';
import { AppError } from './errors.ts';

interface Stored {
  request_hash: Buffer;
  result: unknown;
}

/** The key was used before; carries the code of the constraint that said so. */
export class KeyUsed extends Error {
  readonly code = '23505';
}

/** Ends the first question of a command whose key was used before, and with it the command. */
export function isKeyUsed(error: unknown): boolean {
  return (error instanceof QueryFailedError ? error.driverError : error) instanceof KeyUsed;
}

/**
 * Creating mutations carry a key made by the client: a repeat answers what the first one did and changes nothing.
 * The row lives in the effect's transaction, so a parallel repeat waits for it, and a refused first try leaves none.
 * Claiming waits: it travels with the first question of the command, before it, or until `settle`.
 */
export async function claimKey(ctx: Ctx, operation: string, key: string, input: unknown): Promise<void> {
  (await commandClient(ctx.em))?.sendWithNext({
    text: `insert into idempotency_key (owner_id, operation, key, request_hash) values ($1, $2, $3, $4) on conflict do nothing`,
    values: [ownerOf(ctx.actor), operation, key, hashOf(input)],
    check: ({ rowCount }) => (rowCount === 0 ? new KeyUsed() : null),
  });
}

/**
 * For a mutation that asks its own transaction before it decides or writes anything anywhere: its key is claimed together with that first
 * question. Others wait for the key before they begin, so that a repeat never meets what the first try has done.
 */
export const ClaimsKeyWithFirstQuestion = (): MethodDecorator => SetMetadata(TRAVELS, true);

export function claimsKeyWithFirstQuestion(method: object): boolean {
  return Reflect.getMetadata(TRAVELS, method) === true;
}

const TRAVELS = 'aim:key-travels';

/** The key is claimed now, if the command has asked the database nothing yet. */
export async function settle({ em }: Pick<Ctx, 'em'>): Promise<void> {
  await (await commandClient(em))?.settle();
}

/** What the first one with this key answered. */
export async function keptAnswer(ctx: Ctx, operation: string, key: string, input: unknown): Promise<unknown> {
  const [stored] = await ctx.db.rows<Stored>(
    'select request_hash, result from idempotency_key where owner_id = $1 and operation = $2 and key = $3',
    [ownerOf(ctx.actor), operation, key],
  );
  if (!stored) throw new AppError('CONFLICT', 'the first try has not ended');
  if (!stored.request_hash.equals(hashOf(input)))
    throw new AppError('BAD_REQUEST', 'this key was used for another input');
  return revive(stored.result);
}

/** No client repeats for so long, and an answer may name people: then it is forgotten. */
const KEEP_DAYS = 30;

export async function forgetOldKeys(ctx: Pick<Ctx, 'db' | 'now'>): Promise<void> {
  await ctx.db.rows('delete from idempotency_key where created_at < $1', [later(ctx.now, -KEEP_DAYS * DAY)]);
}

function hashOf(input: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(input)).digest();
}

/** Keeps the answer beside the key, at the end of the same transaction. */
export function keepAnswer(
  { actor, trail }: Pick<Ctx, 'actor' | 'trail'>,
  operation: string,
  key: string,
  answer: unknown,
): void {
  if (trail !== null) trail.kept = { ownerId: ownerOf(actor), operation, key, answer };
}

function ownerOf({ personId }: Pick<Actor, 'personId'>): string {
  return personId ?? '00000000-0000-0000-0000-000000000000';
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
