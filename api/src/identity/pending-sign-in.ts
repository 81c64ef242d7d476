import { SECOND_FACTOR_MINUTES } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import type { Ctx } from '../platform/ctx.ts';
import { browserSecret, forgetBrowserSecret, giveBrowserSecret } from './browser-secret.ts';

export type PendingNext = 'SECOND_FACTOR' | 'ENROL_TOTP';

export interface PendingSignIn {
  readonly personId: string;
  readonly next: PendingNext;
  readonly returnTo: string | null;
}

/** Setting up an app on the phone takes longer than typing six digits. */
const MINUTES: Readonly<Record<PendingNext, number>> = { SECOND_FACTOR: SECOND_FACTOR_MINUTES, ENROL_TOTP: 20 };

/** A right password opens no session: the browser now owes the second factor, or has to set one up. */
export async function beginPending(ctx: Ctx, { personId, next, returnTo }: PendingSignIn): Promise<void> {
  const hash = giveBrowserSecret(ctx, 'pre', MINUTES[next] * 60);
  await ctx.em.query(
    'insert into pending_sign_in (browser_hash, person_id, next, return_to, created_at) values ($1, $2, $3, $4, $5)',
    [hash, personId, next, returnTo, ctx.now],
  );
}

/** What this browser owes, locked, or null. */
export async function findPending(ctx: Ctx, next: PendingNext): Promise<PendingSignIn | null> {
  const hash = browserSecret(ctx, 'pre');
  if (!hash) return null;
  const [row]: (PendingSignIn & { createdAt: Date })[] = await ctx.em.query(
    `select person_id as "personId", next, return_to as "returnTo", created_at as "createdAt"
     from pending_sign_in where browser_hash = $1 and next = $2 for update`,
    [hash, next],
  );
  return row && ctx.now < later(row.createdAt, MINUTES[next] * MINUTE) ? row : null;
}

export async function endPending(ctx: Ctx): Promise<void> {
  await ctx.em.query('delete from pending_sign_in where browser_hash = $1', [browserSecret(ctx, 'pre')]);
  forgetBrowserSecret(ctx, 'pre');
}
