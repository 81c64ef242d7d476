import { identityMessages } from '@aim/domain/identity/messages';
import { signIn } from '../src/locales/az/signIn.ts';
import { work } from '../src/locales/az/work.ts';
import { type Account, codeOf, createAccount, openAccount } from './support/account.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

async function signInByPassword({ page }: Visitor, { email, password }: Account, code: string): Promise<void> {
  await page.getByLabel(signIn.email).fill(email);
  await page.getByLabel(signIn.password).fill(password);
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: signIn.codeTitle }).waitFor();
  await page.getByLabel(signIn.code).fill(code);
  await page.getByRole('button', { name: signIn.codeSubmit }).click();
}

it('opens an account with a code by e-mail, a password and an app, and signs in again with both', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  const account = await createAccount(visitor, 'Pərvanə Hesablı');
  await page.getByRole('button', { name: /Pərvanə Hesablı/ }).click();
  await page.getByRole('menuitem', { name: work.signOut }).click();
  await page.waitForURL('**/az/');

  await visitor.visit('/az/sign-in?returnTo=%2Fapp%2Forganisations');
  await page.getByLabel(signIn.email).fill(account.email);
  await page.getByLabel(signIn.password).fill('not this one at all');
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await page.getByRole('alert').getByText(identityMessages.SIGN_IN_NOT_MATCHED.az).waitFor();
  expect(await page.getByLabel(signIn.email).inputValue()).toBe(account.email);

  await signInByPassword(visitor, account, codeOf(account.secret));
  await page.waitForURL('**/app/organisations');
  await page.getByRole('button', { name: /Pərvanə Hesablı/ }).waitFor();
});

it('a recovery code lets one in without the phone, once', async () => {
  const visitor = await newVisitor();
  const account = await openAccount(visitor, 'Telefonsuz Qalan');
  const [code = ''] = account.recoveryCodes;
  const elsewhere = await newVisitor();
  await elsewhere.visit('/az/sign-in');
  await signInByPassword(elsewhere, account, code);
  await elsewhere.page.waitForURL('**/app');

  const again = await newVisitor();
  await again.visit('/az/sign-in');
  await signInByPassword(again, account, code);
  await again.page.getByRole('alert').getByText(identityMessages.SECOND_FACTOR_WRONG.az).waitFor();
});
