import { settings } from '../src/locales/az/settings.ts';
import { signIn } from '../src/locales/az/signIn.ts';
import { work } from '../src/locales/az/work.ts';
import { codeOf, openAccount } from './support/account.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('the other browser is out with its next request, and is offered a way back to its page', async () => {
  const home = await newVisitor();
  const account = await openAccount(home, 'İki Cihazlı');
  const library = await newVisitor();
  await library.visit('/az/sign-in?returnTo=%2Fapp%2Fsettings');
  await library.page.getByLabel(signIn.email).fill(account.email);
  await library.page.getByLabel(signIn.password).fill(account.password);
  await library.page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await library.page.getByLabel(signIn.code).fill(codeOf(account.secret));
  await library.page.getByRole('button', { name: signIn.codeSubmit }).click();
  await library.page.getByRole('heading', { level: 1, name: settings.title }).waitFor();

  await home.visit('/app/settings/sessions');
  await home.page.getByText(settings.sessionCurrent, { exact: true }).waitFor();
  await home.page.getByRole('button', { name: settings.sessionsEndOthers }).click();
  await home.page.getByRole('alertdialog').getByRole('button', { name: settings.sessionsEndOthers }).click();
  await home.page.getByText(settings.sessionsEnded, { exact: true }).waitFor();

  library.expectFault(/401|UNAUTHENTICATED/);
  await library.page.getByRole('link', { name: work.organisations }).first().click();
  const over = library.page.getByRole('dialog', { name: work.sessionTitle });
  await over.getByRole('link', { name: work.sessionSignIn }).click();
  await library.page.waitForURL(/\/sign-in\?returnTo=%2Fapp%2Forganisations/);
  await home.page.reload();
  await home.page.getByRole('heading', { level: 1, name: settings.title }).waitFor();
});
