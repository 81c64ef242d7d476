import { problem, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { findPending, type PendingSignIn } from './pending-sign-in.ts';

export interface TotpSubject {
  readonly personId: string;
  /** Set when the person is not signed in yet: setting up the second factor is the rest of the sign-in. */
  readonly pending: PendingSignIn | null;
}

/** Who sets up a code app: somebody signed in, or a browser whose account has no second factor yet. */
export async function totpSubject(ctx: Ctx, action: 'totp.start' | 'totp.confirm'): Promise<TotpSubject> {
  const pending = ctx.actor.personId === null ? await findPending(ctx, 'ENROL_TOTP') : null;
  const personId = ctx.actor.personId ?? pending?.personId ?? null;
  refuseIf(personId === null ? problem('SIGN_IN_EXPIRED') : null);
  allow(ctx, action, { isSignInPending: pending !== null });
  return { personId: personId as string, pending };
}

export async function hasTotp(ctx: Ctx, personId: string): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query('select 1 from totp_credential where person_id = $1', [personId]);
  return rows.length > 0;
}
