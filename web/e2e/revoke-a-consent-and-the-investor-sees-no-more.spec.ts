import { randomInt, randomUUID } from 'node:crypto';
import { listed } from '../src/locales/az/listed.ts';
import { visibility } from '../src/locales/az/visibility.ts';
import { ask, signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('an investor sees what a founder shows, and the open page closes when the founder takes it back', async () => {
  const name = `Açıq Qapı ${randomInt(1e6)}`;
  const founder = await newVisitor();
  await signInAsNewPerson(founder, 'Qapı Açan');
  const { registerStartup } = await ask<{ registerStartup: { startup: { id: string } } }>(
    founder,
    'mutation($input: RegisterStartupInput!) { registerStartup(input: $input) { startup { id } } }',
    {
      input: {
        name,
        oneLiner: 'Açılıb-bağlanan qapı.',
        problem: 'Qapı bağlı qalır.',
        solution: 'Biz açırıq.',
        sector: 'AGRITECH',
        region: 'BAKI',
        isNotDuplicate: true,
        idempotencyKey: randomUUID(),
      },
    },
  );
  const { id } = registerStartup.startup;
  await ask(founder, 'mutation($id: ID!) { submitForModeration(input: { id: $id }) { problems { code } } }', { id });
  const officer = await newVisitor();
  await signInAs(officer, 'programme-officer', '/staff');
  await ask(officer, 'mutation($id: ID!) { approveStartup(input: { id: $id }) { problems { code } } }', { id });

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
