import { randomInt } from 'node:crypto';
import { invitation } from '../src/locales/az/invitation.ts';
import { organisations } from '../src/locales/az/organisations.ts';
import { shell } from '../src/locales/az/shell.ts';
import { signIn } from '../src/locales/az/signIn.ts';
import { newestMailTo } from './support/mailbox.ts';
import { message } from './support/message.ts';
import { registerCompany, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const INVITED = 'aygun.sinaqova@test.example';

it('a founder invites a colleague, who signs in from the mail, accepts and joins the team', async () => {
  const founder = await newVisitor();
  const name = `Dəvət Studiyası ${randomInt(1e6)}`;
  await signInAsNewPerson(founder, 'Rübabə Dəvətkar');
  const id = await registerCompany(founder, name);
  await founder.visit(`/app/organisations/${id}?tab=members`);
  await founder.page.getByRole('button', { name: organisations.invite }).click();
  await founder.page.getByLabel(organisations.inviteEmail).fill(INVITED);
  await founder.page.getByRole('button', { name: organisations.inviteSend }).click();
  await founder.page.getByText(message(organisations.inviteSent, { email: INVITED })).waitFor();
  await founder.page.getByRole('listitem').filter({ hasText: INVITED }).waitFor();

  const mail = await newestMailTo(INVITED);
  expect(mail.text).toContain(name);
  const [link = ''] = /https?:\/\/\S+\/invitation\/\S+/.exec(mail.text) ?? [];

  const invited = await newVisitor();
  const { page } = invited;
  await invited.visit(link);
  await page.getByText(name).first().waitFor();
  await page.getByRole('main').getByRole('link', { name: shell.signIn }).click();
  await page.getByRole('link', { name: signIn.digitalLogin }).click();
  await page.getByRole('radio', { name: /Aygün Sınaqova/ }).check();
  await page.locator('form').first().getByRole('button').click();
  await page.waitForURL(/\/invitation\//);
  await page.getByRole('button', { name: invitation.accept }).click();
  await page.waitForURL(`**/app/organisations/${id}?joined=1`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByText(organisations.joined).waitFor();

  await founder.page.getByRole('listitem').filter({ hasText: 'Aygün Sınaqova' }).waitFor();
});
