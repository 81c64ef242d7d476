import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { mailIdInput, mailMachine, whyNotResend } from '@aim/domain/notifications/mail';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import type { Mail } from './mail.entity.ts';
import { lockMail, mailFacts } from './mails.queries.ts';

/** Sends a message again, with the same Message-ID. */
export async function resendMail(ctx: Ctx, raw: unknown): Promise<Mail> {
  const { id } = parseInput(mailIdInput, raw);
  const mail = await lockMail(ctx, id);
  const facts = mailFacts(ctx, mail);
  allow(ctx, 'mail.resend', facts);
  refuseIf(whyNotResend(facts));
  const set = { next_attempt_at: ctx.now, attempts: 0, last_error: null };
  return transition(ctx, mailMachine, mail, 'resend', { payload: { mailId: id }, set });
}
