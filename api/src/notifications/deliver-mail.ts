import { later, MINUTE } from '@aim/domain/kernel/instant';
import { MAIL_ATTEMPTS_MAX, mailMachine, nextAttemptAt } from '@aim/domain/notifications/mail';
import { isSecret } from '@aim/domain/notifications/templates';
import { MailRefused, MailTransport } from '../integrations/mail/index.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import { Mail } from './mail.entity.ts';
import { openBody } from './mail-body.ts';

/** Longer than any attempt can take: after it the message is taken for not sent, and sent again. */
const LEASE = 2 * MINUTE;

type Outcome =
  | { readonly kind: 'SENT' }
  | { readonly kind: 'FAILED'; readonly reason: string; readonly isFinal: boolean };

/**
 * One attempt to send. The attempt is counted before the message leaves, outside any transaction; whoever dies in between
 * leaves a lease that runs out, and the repeat carries the same Message-ID.
 */
export async function deliverMail(ctx: Ctx, mailId: string): Promise<void> {
  const mail = await claim(ctx, mailId);
  if (!mail) return;
  const outcome = await attempt(ctx, mail);
  await inTransaction(ctx, (inner) => record(inner, mail, outcome));
}

async function claim(ctx: Ctx, mailId: string): Promise<Mail | null> {
  const [mail] = await ctx.db.rows<Mail & Record<string, unknown>>(
    `update mail set attempts = attempts + 1, next_attempt_at = $3
     where id = $1 and state = 'QUEUED' and next_attempt_at <= $2
     returning id, to_address as "toAddress", template, locale, subject, body_sealed as "bodySealed", message_id as "messageId", attempts`,
    [mailId, ctx.now, later(ctx.now, LEASE)],
  );
  return mail ?? null;
}

async function attempt(ctx: Ctx, mail: Mail): Promise<Outcome> {
  if (mail.attempts > MAIL_ATTEMPTS_MAX)
    return { kind: 'FAILED', reason: mail.lastError ?? 'every attempt was interrupted', isFinal: true };
  try {
    await ctx.get(MailTransport).send({
      messageId: mail.messageId,
      from: ctx.get<Config>(CONFIG).mailFrom,
      to: mail.toAddress,
      subject: mail.subject,
      language: mail.locale,
      ...openBody(ctx, mail),
    });
    return { kind: 'SENT' };
  } catch (error) {
    return { kind: 'FAILED', reason: (error as Error).message, isFinal: error instanceof MailRefused };
  }
}

async function record(ctx: Ctx, { id, attempts }: Mail, outcome: Outcome): Promise<void> {
  const mail = await ctx.em.findOneOrFail(Mail, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const payload = { mailId: id, template: mail.template, attempts };
  if (outcome.kind === 'SENT') {
    // Held while it was on its way: it has left all the same, and the record says so.
    if (mail.state === 'HELD') await transition(ctx, mailMachine, mail, 'release', { payload: { mailId: id } });
    if (mail.state !== 'QUEUED') return;
    await transition(ctx, mailMachine, mail, 'send', {
      payload,
      set: { sent_at: ctx.now, last_error: null, ...spent(ctx, mail) },
    });
    return;
  }
  const again = outcome.isFinal ? null : nextAttemptAt(attempts, ctx.now);
  if (mail.state === 'QUEUED' && again === null)
    await transition(ctx, mailMachine, mail, 'fail', { payload, set: { last_error: outcome.reason } });
  else
    await ctx.em.query(
      'update mail set next_attempt_at = coalesce($2, next_attempt_at), last_error = $3 where id = $1',
      [id, again, outcome.reason],
    );
}

/** A code that was delivered is worth nothing here any more; the demonstration's mailbox page shows it. */
function spent(ctx: Ctx, mail: Mail): Record<string, unknown> {
  const { mode } = ctx.get<Config>(CONFIG);
  return mode === 'production' && isSecret(mail.template) ? { body_sealed: null } : {};
}
