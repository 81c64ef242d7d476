import { EMAIL_CODE_MINUTES, requestEmailCodeInput } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { limitEmailCodes, makeEmailCode } from './email-code.ts';
import { accountByEmail } from './password-account.ts';

/** Sends six digits to an address. The answer is the same whether there is an account or not. */
export async function requestEmailCode(ctx: Ctx, raw: unknown): Promise<{ sentTo: string; expiresAt: Date }> {
  const { email, purpose } = parseInput(requestEmailCodeInput, raw);
  allow(ctx, 'emailCode.request');
  await limitEmailCodes(ctx, email);
  const account = await accountByEmail(ctx, email);
  const isSent = purpose === 'SIGN_UP' || (account?.hash ?? null) !== null;
  const emailCodeId = await makeEmailCode(ctx, { email, purpose }, isSent);
  if (isSent) await emit(ctx, 'emailCode.requested', { type: 'emailCode', id: emailCodeId }, { emailCodeId, purpose });
  return { sentTo: email, expiresAt: later(ctx.now, EMAIL_CODE_MINUTES * MINUTE) };
}
