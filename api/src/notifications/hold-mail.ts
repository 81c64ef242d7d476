import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { mailIdInput, mailMachine, whyNotHold } from '@aim/domain/notifications/mail';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import type { Mail } from './mail.entity.ts';
import { lockMail, mailFacts } from './mails.queries.ts';

/** Keeps a message back until somebody releases it. */
export async function holdMail(ctx: Ctx, raw: unknown): Promise<Mail> {
  const { id } = parseInput(mailIdInput, raw);
  const mail = await lockMail(ctx, id);
  allow(ctx, 'mail.hold', mailFacts(ctx, mail));
  refuseIf(whyNotHold(mail));
  return transition(ctx, mailMachine, mail, 'hold', { payload: { mailId: id } });
}
