import { whyNotStartTotp } from '@aim/domain/identity/sign-in';
import { hasFreshStepUp } from '@aim/domain/kernel/policy';
import { refuseIf } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { enrolTotp, type TotpSecret } from './enrol-totp.ts';
import { emailOf } from './password-account.ts';
import { hasTotp, totpSubject } from './totp-subject.ts';

/** Begins setting up a code app, or replacing it. */
export async function startTotp(ctx: Ctx): Promise<TotpSecret> {
  const { personId, pending } = await totpSubject(ctx, 'totp.start');
  refuseIf(
    whyNotStartTotp({
      isSigningUp: pending !== null,
      hasTotp: await hasTotp(ctx, personId),
      isStepUpFresh: hasFreshStepUp(ctx.actor, ctx.now),
    }),
  );
  return enrolTotp(ctx, personId, (await emailOf(ctx, personId)) ?? 'AIM');
}
