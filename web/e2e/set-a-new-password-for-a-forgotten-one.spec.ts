import { identityMessages } from '@aim/domain/identity/messages';
import { account as texts } from '../src/locales/az/account.ts';
import { shell } from '../src/locales/az/shell.ts';
import { signIn } from '../src/locales/az/signIn.ts';
import { codeOf, openAccount } from './support/account.ts';
import { codeMailedTo } from './support/mailbox.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const PASSWORD = 'unudulmayan beş qırmızı alma';

it('sets a new password by a code from the mail, without scripts too, and signs in with it and the app', async () => {
  const { email, secret, emailCode } = await openAccount(await newVisitor(), 'Unutqan Sahib');
  const visitor = await newVisitor({ javaScriptEnabled: false });
  visitor.expectFault(/422/);
  const { page } = visitor;
  await visitor.visit('/az/sign-in');
  await page.getByRole('link', { name: signIn.forgotten }).click();
  await page.getByLabel(texts.email).fill(email);
  await page.getByRole('button', { name: texts.sendCode }).click();
  await page.getByRole('heading', { level: 1, name: texts.recoveryPasswordTitle }).waitFor();
  const code = await codeMailedTo(email, emailCode);
  const set = async (digits: string, password: string) => {
    await page.getByLabel(texts.code).fill(digits);
    await page.getByLabel(texts.recoveryPassword).fill(password);
    await page.getByRole('button', { name: texts.recoverySave }).click();
  };
  await set(code === '111111' ? '222222' : '111111', PASSWORD);
  await page.getByText(identityMessages.EMAIL_CODE_WRONG.az).first().waitFor();
  expect(await page.getByLabel(texts.code).getAttribute('aria-invalid')).toBe('true');
  await set(code, PASSWORD);
  await page.getByRole('heading', { level: 1, name: texts.recoveryDoneTitle }).waitFor();
  await page.getByRole('main').getByRole('link', { name: shell.signIn }).click();
  await page.getByLabel(signIn.email).fill(email);
  await page.getByLabel(signIn.password).fill(PASSWORD);
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await page.getByLabel(signIn.code).fill(codeOf(secret, 1));
  await page.getByRole('button', { name: signIn.codeSubmit }).click();
  await page.waitForURL('**/app');
});
