import { settings } from '../src/locales/az/settings.ts';
import { signIn } from '../src/locales/az/signIn.ts';
import { work } from '../src/locales/az/work.ts';
import { addAuthenticator } from './support/authenticator.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('a passkey is added in the settings and opens the account without a password', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await addAuthenticator(visitor);
  await signInAsNewPerson(visitor, 'Açar Sahibi', '/app/settings/sign-in');
  await page.getByRole('button', { name: settings.passkeyAdd }).click();
  await page.getByLabel(settings.passkeyName).fill('İş noutbuku');
  await page.getByRole('dialog').getByRole('button', { name: settings.passkeyAdd }).click();
  await page.getByText(settings.passkeyAdded).waitFor();
  await page.getByText('İş noutbuku').waitFor();

  await page.getByRole('button', { name: /Açar Sahibi/ }).click();
  await page.getByRole('menuitem', { name: work.signOut }).click();
  await page.waitForURL('**/az/');
  await visitor.visit('/az/sign-in?returnTo=%2Fapp%2Finbox');
  await page.getByRole('button', { name: signIn.passkey }).click();
  await page.waitForURL('**/app/inbox');
  await page.getByRole('button', { name: /Açar Sahibi/ }).waitFor();
});
