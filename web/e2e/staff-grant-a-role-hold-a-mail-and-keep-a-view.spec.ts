import { randomInt, randomUUID } from 'node:crypto';
import { roleLabels } from '@aim/domain/identity/role-labels';
import { mailMachine } from '@aim/domain/notifications/mail';
import { mail } from '../src/locales/az/mail.ts';
import { organisations } from '../src/locales/az/organisations.ts';
import { people } from '../src/locales/az/people.ts';
import { records } from '../src/locales/az/records.ts';
import { ui } from '../src/locales/az/ui.ts';
import { views } from '../src/locales/az/views.ts';
import { work } from '../src/locales/az/work.ts';
import { message } from './support/message.ts';
import { ask, registerCompany, signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { letMailWait } from './support/time.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const { QUEUED, HELD } = mailMachine.states;

it('an administrator gives a person a role with a reason, and takes it back', async () => {
  const person = await newVisitor();
  const fullName = 'Rol Gözləyən';
  await signInAsNewPerson(person, fullName);
  const { me } = await ask<{ me: { person: { id: string } } }>(person, '{ me { person { id } } }');

  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'admin', `/staff/people/${me.person.id}`);
  const role = roleLabels.MENTOR.az;
  await page.getByRole('heading', { level: 1, name: fullName }).waitFor();
  const reason = 'Müsahibədən keçib';
  await page.getByRole('button', { name: people.grant }).click();
  await page.getByRole('dialog').getByLabel(people.role).selectOption('MENTOR');
  await page.getByRole('dialog').getByLabel(work.reason).fill(reason);
  await page.getByRole('dialog').getByRole('button', { name: people.grant }).click();
  await page.getByText(message(people.granted, { name: fullName, role })).waitFor();
  const granted = page.getByRole('listitem').filter({ hasText: role });
  await granted.getByRole('button', { name: message(people.revokeLabel, { role }) }).click();
  const question = page.getByRole('alertdialog');
  await question.getByLabel(work.reason).fill(reason);
  await question.getByRole('button', { name: people.revoke }).click();
  await page.getByText(message(people.revoked, { role })).waitFor();
  await page.getByText(people.rolesEmpty).waitFor();
});

it('holds a mail that waits in the outbox and lets it go again', async () => {
  const founder = await newVisitor();
  const address = `gozleyen-${randomInt(1e6)}@test.example`;
  await signInAsNewPerson(founder, 'Məktub Yazdıran');
  const organisationId = await registerCompany(founder, `Məktub Studiyası ${randomInt(1e6)}`);
  await ask(founder, 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { problems { code } } }', {
    input: { organisationId, email: address, role: 'MEMBER', idempotencyKey: randomUUID() },
  });
  await letMailWait(address);

  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'admin', `/staff/mail?search=${encodeURIComponent(address)}`);
  await page.getByRole('row').filter({ hasText: address }).getByRole('link').first().click();
  const facts = page.getByRole('complementary');
  const act = async (name: string, done: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
    await page.getByText(done).waitFor();
  };
  await act(mail.hold, mail.held);
  await facts.getByText(HELD.label.az).waitFor();
  await act(mail.release, mail.released);
  await facts.getByText(QUEUED.label.az).waitFor();
});

it('keeps a way to look at a list under a name and finds it again after a reload', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  const name = `Mənim sıram ${randomInt(1e6)}`;
  await signInAs(visitor, 'admin', '/staff/organisations?state=VERIFIED&sort=NAME_ASC');
  await page.getByRole('button', { name: ui.saveView }).click();
  await page.getByRole('dialog').getByLabel(views.name).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: ui.saveView }).click();
  await page.getByText(message(views.saved, { name })).waitFor();
  await page.reload();
  const tabs = page.getByRole('navigation', { name: ui.views });
  await tabs.getByRole('link', { name: records.all }).click();
  await page.waitForURL((url) => url.search === '');
  await tabs.getByRole('link', { name }).click();
  await page.waitForURL(/state=VERIFIED/);
  expect(await tabs.getByRole('link', { name }).getAttribute('aria-current')).toBe('page');
  await page.getByRole('columnheader', { name: organisations.name }).waitFor();
});
