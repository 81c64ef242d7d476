import { HARD_STOP_FAILURES, signInDelaySeconds, whyNotTrySignIn } from '@aim/domain/identity/password';
import { problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { Vault } from '../platform/secrets.ts';

/** What is guessed at: the password of an address, or the second factor of a person. */
export type GuessedAt = `password ${string}` | `factor ${string}`;

/** Seconds to wait after 0, 1, 2 … failures in a row. */
const DELAYS = Array.from({ length: HARD_STOP_FAILURES }, (_, failures) => signInDelaySeconds(failures));

function keyOf(ctx: Ctx, at: GuessedAt): Buffer {
  return ctx.get(Vault).blindIndex(at, 'sign_in_guard.key');
}

/**
 * Counts a guess before it is looked at: one atomic statement on its own connection, so that parallel guesses are counted one by
 * one and the count stays when the command is rolled back. Refuses while the delay lasts; the same for accounts that do not exist.
 */
export async function takeGuess(ctx: Ctx, at: GuessedAt): Promise<void> {
  const key = keyOf(ctx, at);
  const taken = await ctx.db.rows(
    `insert into sign_in_guard as g (key, failures, last_failure_at) values ($1, 1, $2)
     on conflict (key) do update set failures = g.failures + 1, last_failure_at = greatest(g.last_failure_at, $2)
     where g.failures < $3 and (($4::int[])[g.failures + 1] = 0
       or g.last_failure_at + make_interval(secs => ($4::int[])[g.failures + 1]) <= $2)
     returning 1`,
    [key, ctx.now, HARD_STOP_FAILURES, DELAYS],
  );
  if (taken.length > 0) return;
  const [row] = await ctx.db.rows<{ failures: number; at: Date }>(
    'select failures, last_failure_at as at from sign_in_guard where key = $1',
    [key],
  );
  const facts = { consecutiveFailures: row?.failures ?? 0, lastFailureAt: row?.at ?? null, now: ctx.now };
  refuseIf(whyNotTrySignIn(facts));
  throw new Refusal([problem('SIGN_IN_DELAYED', { params: { seconds: 1 } })]);
}

/** The guess was right: nothing is held against the person. */
export async function clearGuesses(ctx: Ctx, at: GuessedAt): Promise<void> {
  await ctx.em.query('delete from sign_in_guard where key = $1', [keyOf(ctx, at)]);
}
