import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { mailIdInput, mailMachine, whyNotRelease } from '@aim/domain/notifications/mail';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import type { Mail } from './mail.entity.ts';
import { lockMail, mailFacts } from './mails.queries.ts';

/** Lets a held message go at once. */
export async function releaseMail(ctx: Ctx, raw: unknown): Promise<Mail> {
  const { id } = parseInput(mailIdInput, raw);
  const mail = await lockMail(ctx, id);
  allow(ctx, 'mail.release', mailFacts(ctx, mail));
  refuseIf(whyNotRelease(mail));
  const set = { next_attempt_at: ctx.now };
  return transition(ctx, mailMachine, mail, 'release', { payload: { mailId: id }, set });
}
