import type { MailBody } from '@aim/domain/notifications/mail-body';
import type { Ctx } from '../platform/ctx.ts';
import { Vault } from '../platform/secrets.ts';

const placeOf = (mailId: string): string => `mail.body_sealed/${mailId}`;

export function sealBody(ctx: Ctx, mailId: string, body: MailBody): Buffer {
  return ctx.get(Vault).seal(JSON.stringify(body), placeOf(mailId));
}

/** Empty once it was destroyed. */
export function openBody(ctx: Ctx, mail: { readonly id: string; readonly bodySealed: Buffer | null }): MailBody {
  if (mail.bodySealed === null) return { text: '', html: '' };
  return JSON.parse(ctx.get(Vault).open(mail.bodySealed, placeOf(mail.id))) as MailBody;
}
