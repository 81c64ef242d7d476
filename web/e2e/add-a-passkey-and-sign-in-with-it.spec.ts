import type { CDPSession } from 'playwright-core';
import { settings } from '../src/locales/az/settings.ts';
import { signIn } from '../src/locales/az/signIn.ts';
import { work } from '../src/locales/az/work.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

/** A device that holds passkeys and always recognises its owner. */
async function addAuthenticator({ context, page }: Visitor): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

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
