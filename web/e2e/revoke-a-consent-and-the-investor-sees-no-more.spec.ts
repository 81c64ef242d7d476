import { randomInt } from 'node:crypto';
import { listed } from '../src/locales/az/listed.ts';
import { visibility } from '../src/locales/az/visibility.ts';
import { signInAs } from './support/sign-in.ts';
import { activeStartup } from './support/startups.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('an investor sees what a founder shows, and the open page closes when the founder takes it back', async () => {
  const name = `Açıq Qapı ${randomInt(1e6)}`;
  const founder = await newVisitor();
  const id = await activeStartup(founder, await newVisitor(), name);

  await founder.visit(`/app/startups/${id}/visibility`);
  await founder.page.getByRole('button', { name: visibility.show }).click();
  await founder.page.getByRole('radio', { name: visibility.levelLISTED }).check();
  await founder.page.getByRole('checkbox', { name: visibility.consentCheck }).check();
  await founder.page.getByRole('button', { name: visibility.publish }).click();
  await founder.page.getByRole('heading', { name: visibility.openTitle }).waitFor();

  const investor = await newVisitor();
  await signInAs(investor, 'investor', `/invest/startups/${id}`);
  await investor.page.getByRole('heading', { level: 1, name }).waitFor();

  await founder.page.getByRole('button', { name: visibility.revoke }).click();
  await founder.page.getByRole('alertdialog').getByRole('button', { name: visibility.revoke }).click();
  await founder.page.getByRole('heading', { name: visibility.closedTitle }).waitFor();
  await investor.page.getByRole('heading', { level: 1, name: listed.closedTitle }).waitFor();
});
