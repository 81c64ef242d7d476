import { GUESSES_MAX, type Guesser, signInDelaySeconds, whyNotTrySignIn } from '@aim/domain/identity/password';
import { problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { Vault } from '../platform/secrets.ts';
import { knownDevice } from './known-device.ts';

/** What is guessed at: the password of an address, or the second factor of a person. */
export type GuessedAt = `password ${string}` | `factor ${string}`;

/** The count a guess was entered in; a right guess clears it. */
export type GuessCount = Buffer;

/** Seconds to wait after 0, 1, 2 … failures in a row. */
const DELAYS: Readonly<Record<Guesser, readonly (number | null)[]>> = {
  STRANGER: delaysUpTo(GUESSES_MAX.STRANGER),
  KNOWN_DEVICE: delaysUpTo(GUESSES_MAX.KNOWN_DEVICE),
};

function delaysUpTo(limit: number): (number | null)[] {
  return Array.from({ length: limit }, (_, failures) => signInDelaySeconds(failures, limit));
}

/**
 * Counts a guess before it is looked at. A browser that is known to be the person's has a count of its own, so whoever guesses
 * elsewhere does not hold the owner up; one that used its count up is treated as a stranger. A browser known by recovery alone
 * is a stranger to the second factor: whoever reads the owner's mail gets no further guesses at it.
 */
export async function takeGuess(ctx: Ctx, at: GuessedAt, personId: string | null): Promise<GuessCount> {
  const device = await knownDevice(ctx, personId);
  if (device !== null && (device.by === 'SIGN_IN' || at.startsWith('password'))) {
    const own = countOf(ctx, `${at} device ${device.id}`);
    const state = await enter(ctx, own, 'KNOWN_DEVICE');
    if (state === null) return own;
    if (state.consecutiveFailures < state.limit) throw refused(state);
  }
  const shared = countOf(ctx, at);
  const state = await enter(ctx, shared, 'STRANGER');
  if (state !== null) throw refused(state);
  return shared;
}

/** The guess was right: what was counted with it is not held against the person. */
export async function clearGuesses(ctx: Ctx, count: GuessCount): Promise<void> {
  await ctx.em.query('delete from sign_in_guard where key = $1', [count]);
}

/** The password is a new one: older guesses at it are worth nothing. */
export async function clearStrangersGuesses(ctx: Ctx, at: GuessedAt): Promise<void> {
  await clearGuesses(ctx, countOf(ctx, at));
}

function countOf(ctx: Ctx, text: string): GuessCount {
  return ctx.get(Vault).blindIndex(text, 'sign_in_guard.key');
}

/**
 * One atomic statement on its own connection, so that parallel guesses are counted one by one and the count stays when the
 * command is rolled back. While the delay lasts nothing is counted and the facts that say why are answered; the same for
 * accounts that do not exist.
 */
async function enter(ctx: Ctx, count: GuessCount, guesser: Guesser) {
  const limit = GUESSES_MAX[guesser];
  const taken = await ctx.db.rows(
    `insert into sign_in_guard as g (key, failures, last_failure_at) values ($1, 1, $2)
     on conflict (key) do update set failures = g.failures + 1, last_failure_at = greatest(g.last_failure_at, $2)
     where g.failures < $3 and (($4::int[])[g.failures + 1] = 0
       or g.last_failure_at + make_interval(secs => ($4::int[])[g.failures + 1]) <= $2)
     returning 1`,
    [count, ctx.now, limit, DELAYS[guesser]],
  );
  if (taken.length > 0) return null;
  const [row] = await ctx.db.rows<{ failures: number; at: Date }>(
    'select failures, last_failure_at as at from sign_in_guard where key = $1',
    [count],
  );
  return { consecutiveFailures: row?.failures ?? 0, lastFailureAt: row?.at ?? null, now: ctx.now, limit };
}

function refused(facts: Parameters<typeof whyNotTrySignIn>[0]): Refusal {
  refuseIf(whyNotTrySignIn(facts));
  return new Refusal([problem('SIGN_IN_DELAYED', { params: { seconds: 1 } })]);
}
