import { randomInt } from 'node:crypto';
import { organisations } from '../src/locales/az/organisations.ts';
import { ui } from '../src/locales/az/ui.ts';
import { work } from '../src/locales/az/work.ts';
import { message } from './support/message.ts';
import { registerCompany, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('a member acts for the organisation, sees so in the shell and the log, and comes back with undo', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  const name = `Adından Studiya ${randomInt(1e6)}`;
  const actingFor = message(work.actingFor, { name });
  await signInAsNewPerson(visitor, 'Vəkil Adındanov');
  const id = await registerCompany(visitor, name);
  await visitor.visit(`/app/organisations/${id}?tab=members`);
  const shell = page.getByRole('banner');
  const switchTo = async (party: string) => {
    await shell.getByRole('button', { name: new RegExp(`^${ui.organisation}:`) }).click();
    await page.getByRole('menuitemradio', { name: party }).click();
  };
  await switchTo(name);
  await page.getByText(actingFor).waitFor();
  await shell.getByRole('button', { name }).waitFor();

  await page.getByRole('button', { name: organisations.invite }).click();
  await page.getByLabel(organisations.inviteEmail).fill('somebody@test.example');
  await page.getByRole('button', { name: organisations.inviteSend }).click();
  await page.getByRole('listitem').filter({ hasText: 'somebody@test.example' }).waitFor();
  await page.getByRole('tab', { name: organisations.tabLog }).click();
  await page
    .getByText(`Vəkil Adındanov, ${message(organisations.logFor, { name })}`)
    .first()
    .waitFor();

  await page.reload();
  await switchTo(work.yourself);
  const done = page.getByRole('status').filter({ hasText: work.actingForSelf });
  await shell.getByRole('button', { name: work.yourself }).waitFor();
  await done.getByRole('button', { name: ui.undo, exact: true }).click();
  await shell.getByRole('button', { name }).waitFor();
  await page.getByText(actingFor).waitFor();
});

it('an administrator of the organisation takes an invitation back', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  const email = `geri-${randomInt(1e6)}@test.example`;
  await signInAsNewPerson(visitor, 'Fikrini Dəyişən');
  const id = await registerCompany(visitor, `Geri Studiya ${randomInt(1e6)}`);
  await visitor.visit(`/app/organisations/${id}?tab=members`);
  await page.getByRole('button', { name: organisations.invite }).click();
  await page.getByLabel(organisations.inviteEmail).fill(email);
  await page.getByRole('button', { name: organisations.inviteSend }).click();
  const invitation = page.getByRole('listitem').filter({ hasText: email });
  const revoke = invitation.getByRole('button', { name: organisations.revoke });
  await revoke.click();
  const question = page.getByRole('alertdialog', { name: organisations.revokeTitle });
  await question.getByText(message(organisations.revokeText, { email })).waitFor();
  await question.getByRole('button', { name: organisations.revoke }).click();
  await page.getByText(organisations.revoked).waitFor();
  await revoke.waitFor({ state: 'detached' });
});
