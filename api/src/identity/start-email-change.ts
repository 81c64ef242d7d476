import { EMAIL_CODE_MINUTES, startEmailChangeInput, whyNotChangeEmail } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { limitEmailCodes, makeEmailCode } from './email-code.ts';
import { addressOf } from './password-account.ts';

/** Sends six digits to the new address. The answer is the same whether somebody has it or not. */
export async function startEmailChange(ctx: Ctx, raw: unknown): Promise<{ sentTo: string; expiresAt: Date }> {
  const { email } = parseInput(startEmailChangeInput, raw);
  allow(ctx, 'email.change');
  refuseIf(whyNotChangeEmail({ email, present: await addressOf(ctx, ctx.actor.personId as string) }));
  await limitEmailCodes(ctx, email);
  const purpose = 'EMAIL_CHANGE';
  const emailCodeId = await makeEmailCode(ctx, { email, purpose }, true);
  await emit(ctx, 'emailCode.requested', { type: 'emailCode', id: emailCodeId }, { emailCodeId, purpose });
  return { sentTo: email, expiresAt: later(ctx.now, EMAIL_CODE_MINUTES * MINUTE) };
}
