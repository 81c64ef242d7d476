import { Secret, TOTP } from 'otpauth';
import { emailCodeToSend } from '../src/identity/email-code.ts';
import { clock } from '../src/platform/clock.ts';
import { createCtx } from '../src/platform/ctx.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { type Client, expectDone, type TestProduct } from './harness.ts';

export const REQUEST_CODE =
  'mutation ($input: RequestEmailCodeInput!) { requestEmailCode(input: $input) { sentTo expiresAt problems { code } } }';
export const REGISTER =
  'mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { totp { secret uri } problems { code path } } }';
export const RECOVER =
  'mutation ($input: RecoverAccountInput!) { recoverAccount(input: $input) { isRecovered problems { code path } } }';
export const CONFIRM_TOTP =
  'mutation ($code: String!) { confirmTotp(input: { code: $code }) { recoveryCodes problems { code path } } }';
export const SECOND_FACTOR =
  'mutation ($code: String!) { verifySecondFactor(input: { code: $code }) { next returnTo problems { code path params } } }';
const SIGN_IN =
  'mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { next returnTo problems { code path params } } }';

export const PASSWORD = 'tünd çay və limon';

export interface Account {
  readonly client: Client;
  readonly email: string;
  readonly secret: string;
  readonly recoveryCodes: string[];
}

/** The clock moves on purpose; codes of an app are worth one use. */
export function wait(seconds: number): void {
  clock.set(new Date(clock.now().getTime() + seconds * 1000));
}

export function codeNow(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: clock.now().getTime(),
  });
}

export function signInByPassword(client: Client, email: string, password = PASSWORD, returnTo: string | null = null) {
  return client.run(SIGN_IN, { input: { email, password, returnTo } });
}

/** The code in the mail that the newest request would send, or null when none is sent. */
export async function mailedCode(product: TestProduct, email: string): Promise<string | null> {
  const [row] = await product.db.rows<{ id: string }>(
    "select e.subject_id as id from event_log e join email_code c on c.id = e.subject_id where e.event = 'emailCode.requested' and c.email = $1 order by e.position desc limit 1",
    [email],
  );
  const ctx = createCtx(systemSeed(product.db, product.get, 'spec'));
  return row ? ((await emailCodeToSend(ctx, row.id))?.code ?? null) : null;
}

export async function askForCode(
  product: TestProduct,
  client: Client,
  email: string,
  purpose = 'SIGN_UP',
): Promise<string | null> {
  expectDone(await client.run(REQUEST_CODE, { input: { email, purpose } }));
  return mailedCode(product, email);
}

/** A new account with a password and a code app, signed in; half a minute later, so that the next code is a new one. */
export async function openAccount(product: TestProduct, email: string): Promise<Account> {
  const client = product.anonymous();
  const code = await askForCode(product, client, email);
  const input = { email, code, fullName: 'Hesab Sahibi', password: PASSWORD, locale: 'az' };
  const answer = await client.run(REGISTER, { input });
  expectDone(answer);
  const { secret } = answer.data.registerAccount.totp;
  const confirmed = await client.run(CONFIRM_TOTP, { code: codeNow(secret) });
  expectDone(confirmed);
  wait(31);
  return { client, email, secret, recoveryCodes: confirmed.data.confirmTotp.recoveryCodes };
}
