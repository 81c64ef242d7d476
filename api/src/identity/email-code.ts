import { EMAIL_CODE_MINUTES, type MailedCodePurpose, whyNotUseEmailCode } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { randomText, Vault } from '../platform/secrets.ts';
import { browserSecret, giveBrowserSecret } from './browser-secret.ts';

export interface EmailCode {
  readonly email: string;
  readonly purpose: MailedCodePurpose;
}

const PER_ADDRESS = { name: 'emailCode.address', limit: 60, windowSeconds: 3600 };
const PER_EMAIL = { name: 'emailCode.email', limit: 6, windowSeconds: 3600 };

/** So many mails from one network and to one address; nobody's mailbox is filled by us. */
export async function limitEmailCodes(ctx: Ctx, email: string): Promise<void> {
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  await limitRate(ctx, PER_EMAIL, ctx.get(Vault).blindIndex(email, 'rate.email').toString('hex'));
}

interface Row {
  id: string;
  browser_hash: Buffer;
  code_hash: Buffer;
  sent_at: Date;
  guesses: number;
}

/** Six digits for one browser. With `isSent` they are kept encrypted, until the mail has taken them. */
export async function makeEmailCode(ctx: Ctx, { email, purpose }: EmailCode, isSent: boolean): Promise<string> {
  const code = randomText('0123456789', 6);
  const browser = giveBrowserSecret(ctx, 'pre', EMAIL_CODE_MINUTES * 60);
  const vault = ctx.get(Vault);
  const place = placeOf(browser);
  const rows: { id: string }[] = await ctx.em.query(
    `insert into email_code (email, purpose, browser_hash, code_hash, code_encrypted, locale, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      email,
      purpose,
      browser,
      vault.blindIndex(code, place),
      isSent ? vault.seal(code, place) : null,
      ctx.locale,
      ctx.now,
    ],
  );
  return (rows[0] as { id: string }).id;
}

/** Ends the command unless this browser asked for the code and it is right; each try is counted for good. */
export async function requireEmailCode(ctx: Ctx, { email, purpose }: EmailCode, code: string): Promise<void> {
  const browser = browserSecret(ctx, 'pre');
  const [row] = browser
    ? await ctx.db.rows<Row>(
        'update email_code set guesses = guesses + 1 where browser_hash = $1 and email = $2 and purpose = $3 returning *',
        [browser, email, purpose],
      )
    : [];
  const matches = row ? ctx.get(Vault).blindIndex(code, placeOf(row.browser_hash)).equals(row.code_hash) : false;
  refuseIf(whyNotUseEmailCode(row ? { sentAt: row.sent_at, guesses: row.guesses - 1, matches, now: ctx.now } : null));
  const [, used]: [unknown, number] = await ctx.em.query('delete from email_code where id = $1', [row?.id]);
  refuseIf(used === 1 ? null : problem('EMAIL_CODE_EXPIRED', { path: ['code'] }));
}

/** For the mail that carries it: the code never stands in an event. Null when it was used or is too old to be of use. */
export async function emailCodeToSend(
  ctx: Ctx,
  emailCodeId: string,
): Promise<{ email: string; code: string; locale: Locale; minutes: number } | null> {
  const [row] = await ctx.db.rows<Row & { email: string; locale: Locale; code_encrypted: Buffer | null }>(
    'select * from email_code where id = $1',
    [emailCodeId],
  );
  if (!row?.code_encrypted || ctx.now >= later(row.sent_at, EMAIL_CODE_MINUTES * MINUTE)) return null;
  const code = ctx.get(Vault).open(row.code_encrypted, placeOf(row.browser_hash));
  return { email: row.email, code, locale: row.locale, minutes: EMAIL_CODE_MINUTES };
}

function placeOf(browser: Buffer): string {
  return `email_code/${browser.toString('hex')}`;
}
