import { randomInt } from 'node:crypto';
import { TOTP } from 'otpauth';
import { account } from '../../src/locales/az/account.ts';
import { codeMailedTo } from './mailbox.ts';
import { ask } from './sign-in.ts';
import type { Visitor } from './visitors.ts';

export interface Account {
  readonly email: string;
  readonly password: string;
  readonly fullName: string;
  readonly secret: string;
  /** The code that proved the address. */
  readonly emailCode: string;
  readonly recoveryCodes: readonly string[];
}

const STEP_MILLISECONDS = 30_000;
const PASSWORD = 'dörd sakit dəniz qağayısı';

/** Opens an account the long way: a code by e-mail, a password, an authenticator app. Ends signed in. */
export async function createAccount({ page }: Visitor, fullName: string): Promise<Account> {
  const email = newAddress();
  await page.goto('/az/account');
  await page.getByLabel(account.email).fill(email);
  await page.getByRole('button', { name: account.sendCode }).click();
  await page.getByRole('heading', { level: 1, name: account.detailsTitle }).waitFor();
  const code = await codeMailedTo(email);
  await page.getByLabel(account.code).fill(code);
  await page.getByLabel(account.fullName).fill(fullName);
  await page.getByLabel(account.password).fill(PASSWORD);
  await page.getByRole('button', { name: account.register, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: account.totpTitle }).waitFor();
  const secret = (await page.locator('form input[name=secret]').inputValue()) ?? '';
  const confirmed = page.getByRole('heading', { level: 1, name: account.codesTitle });
  const field = page.getByLabel(account.totpCode);
  const confirm = async () => {
    await field.fill(codeOf(secret, -1));
    await page.getByRole('button', { name: account.totpConfirm }).click();
    await confirmed.or(page.locator('[aria-invalid=true]')).first().waitFor();
  };
  await confirm();
  // A step that ends while the form is on its way makes its code too old: the app shows the next one.
  if (!(await confirmed.isVisible())) await confirm();
  await confirmed.waitFor();
  const recoveryCodes = await page.locator('main ol li').allTextContents();
  await page.getByRole('link', { name: account.codesDone }).click();
  await page.waitForURL('**/app');
  return { email, password: PASSWORD, fullName, secret, emailCode: code, recoveryCodes };
}

const REQUEST_CODE = `mutation ($email: String!) {
  requestEmailCode(input: { email: $email, purpose: SIGN_UP }) { problems { code } } }`;
const REGISTER = `mutation ($input: RegisterAccountInput!) {
  registerAccount(input: $input) { totp { secret } problems { code } } }`;
const CONFIRM = 'mutation ($code: String!) { confirmTotp(input: { code: $code }) { recoveryCodes problems { code } } }';

/** Opens an account by the same requests without drawing a page, for journeys that begin with one. Ends signed in. */
export async function openAccount(visitor: Visitor, fullName: string): Promise<Account> {
  const email = newAddress();
  await ask(visitor, REQUEST_CODE, { email });
  const emailCode = await codeMailedTo(email);
  const input = { email, code: emailCode, fullName, password: PASSWORD, locale: 'az' };
  const { registerAccount } = await ask<{ registerAccount: { totp: { secret: string } } }>(visitor, REGISTER, {
    input,
  });
  const { secret } = registerAccount.totp;
  const confirm = async () =>
    (
      await ask<{ confirmTotp: { recoveryCodes: string[] | null; problems: { code: string }[] } }>(visitor, CONFIRM, {
        code: codeOf(secret, -1),
      })
    ).confirmTotp;
  let confirmed = await confirm();
  // As above: a step that ends on the way makes its code too old.
  if (!confirmed.recoveryCodes) confirmed = await confirm();
  if (!confirmed.recoveryCodes) throw new Error(`the app was not confirmed: ${JSON.stringify(confirmed.problems)}`);
  const { recoveryCodes } = confirmed;
  return { email, password: PASSWORD, fullName, secret, emailCode, recoveryCodes };
}

function newAddress(): string {
  return `person-${randomInt(1e9)}@test.example`;
}

/** What the authenticator app shows, so many steps from now: a code works once, and one step of difference is forgiven. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP_MILLISECONDS });
}
