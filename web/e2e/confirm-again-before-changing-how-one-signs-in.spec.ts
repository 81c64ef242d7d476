import { identityMessages } from '@aim/domain/identity/messages';
import { account as texts } from '../src/locales/az/account.ts';
import { settings } from '../src/locales/az/settings.ts';
import { stepUp } from '../src/locales/az/stepUp.ts';
import { codeOf, openAccount } from './support/account.ts';
import { addAuthenticator } from './support/authenticator.ts';
import { codeMailedTo, newestMailTo } from './support/mailbox.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { letConfirmationsAge } from './support/time.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('a sensitive act asks for the app’s code or the passkey, and then changes the address', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await addAuthenticator(visitor);
  const { email, secret } = await openAccount(visitor, 'Təsdiq Edən');
  await visitor.visit('/app/settings/sign-in');
  await letConfirmationsAge();

  await page.getByRole('button', { name: settings.passkeyAdd }).click();
  await page.getByLabel(settings.passkeyName).fill('Telefon');
  await page.getByRole('dialog').getByRole('button', { name: settings.passkeyAdd }).click();
  await page.getByRole('heading', { name: stepUp.title }).waitFor();
  await page.getByLabel(stepUp.code).fill('000000');
  await page.getByRole('button', { name: stepUp.codeSubmit }).click();
  await page.getByText(identityMessages.SECOND_FACTOR_WRONG.az).first().waitFor();
  await page.getByLabel(stepUp.code).fill(codeOf(secret, 1));
  await page.getByRole('button', { name: stepUp.codeSubmit }).click();
  await page.getByText(settings.passkeyAdded).waitFor();

  await letConfirmationsAge();
  const next = `yeni-${email}`;
  await page.getByRole('button', { name: settings.emailChange }).click();
  await page.getByLabel(settings.emailNew).fill(next);
  await page.getByRole('button', { name: texts.sendCode }).click();
  await page.getByRole('button', { name: stepUp.passkey }).click();
  await page.getByLabel(texts.code).fill(await codeMailedTo(next));
  await page.getByRole('button', { name: settings.emailConfirm }).click();
  await page.getByText(settings.emailChanged).waitFor();
  await page.getByText(next, { exact: true }).waitFor();
  await newestMailTo(email, ({ text }) => text.includes('y…@test.example'));
});

it('whoever came by Digital Login adds an address, an app and a password', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Parolsuz Gələn', '/app/settings/sign-in');
  const password = page.getByRole('button', { name: settings.passwordSet });
  await password.click();
  await page.getByRole('dialog').getByLabel(settings.passwordNew).fill('uzun və yaxşı bir ifadə');
  await page.getByRole('dialog').getByRole('button', { name: settings.passwordSet }).click();
  await page.getByRole('alert').getByText(identityMessages.EMAIL_NEEDED.az).waitFor();
  await page.keyboard.press('Escape');

  const email = `dl-${performance.now().toString(36).replace('.', '')}@test.example`;
  await page.getByRole('button', { name: settings.emailAdd }).click();
  await page.getByLabel(settings.emailNew).fill(email);
  await page.getByRole('button', { name: texts.sendCode }).click();
  await page.getByLabel(texts.code).fill(await codeMailedTo(email));
  await page.getByRole('button', { name: settings.emailConfirm }).click();
  await page.getByText(settings.emailChanged).waitFor();

  await page.getByRole('button', { name: settings.totpStart, exact: true }).click();
  const secret = (await page.getByRole('dialog').locator('.font-mono').textContent()) ?? '';
  await page.getByLabel(texts.totpCode).fill(codeOf(secret.trim()));
  await page.getByRole('button', { name: texts.totpConfirm }).click();
  await page.getByRole('button', { name: texts.codesDone }).click();

  await password.click();
  await page.getByRole('dialog').getByLabel(settings.passwordNew).fill('uzun və yaxşı bir ifadə');
  await page.getByRole('dialog').getByRole('button', { name: settings.passwordSet }).click();
  await page.getByText(settings.passwordAdded).waitFor();
  await page.getByRole('button', { name: settings.passwordChange }).waitFor();
});
