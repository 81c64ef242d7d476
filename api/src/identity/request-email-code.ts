import { EMAIL_CODE_MINUTES, requestEmailCodeInput } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { Vault } from '../platform/secrets.ts';
import { makeEmailCode } from './email-code.ts';
import { accountByEmail } from './password-account.ts';

const PER_ADDRESS = { name: 'emailCode.address', limit: 60, windowSeconds: 3600 };
const PER_EMAIL = { name: 'emailCode.email', limit: 6, windowSeconds: 3600 };

/** Sends six digits to an address. The answer is the same whether there is an account or not. */
export async function requestEmailCode(ctx: Ctx, raw: unknown): Promise<{ sentTo: string; expiresAt: Date }> {
  const { email, purpose } = parseInput(requestEmailCodeInput, raw);
  allow(ctx, 'emailCode.request');
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  await limitRate(ctx, PER_EMAIL, ctx.get(Vault).blindIndex(email, 'rate.email').toString('hex'));
  const account = await accountByEmail(ctx, email);
  const isSent = purpose === 'SIGN_UP' || (account?.hash ?? null) !== null;
  const emailCodeId = await makeEmailCode(ctx, { email, purpose }, isSent);
  if (isSent) await emit(ctx, 'emailCode.requested', { type: 'emailCode', id: emailCodeId }, { emailCodeId, purpose });
  return { sentTo: email, expiresAt: later(ctx.now, EMAIL_CODE_MINUTES * MINUTE) };
}
