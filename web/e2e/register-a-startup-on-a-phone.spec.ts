import { myStartup } from '../src/locales/az/myStartup.ts';
import { registerStartup } from '../src/locales/az/registerStartup.ts';
import { message } from './support/message.ts';
import { ask, inventPerson, signInAs } from './support/sign-in.ts';
import { PHONE, visitors } from './support/visitors.ts';

const newVisitor = visitors();
const NAME = 'Telefondan Gələn';

it('a startup typed on a phone before signing in is sent, approved by an officer and seen by its founder', async () => {
  const founder = await newVisitor({ viewport: PHONE });
  const { page } = founder;
  // Sent before the script has come, the unfinished page is a plain form: it comes back with its problems, as 422.
  founder.expectFault(/status of 422 .*\/q\/name/);
  const proceed = () => page.getByRole('button', { name: registerStartup.continue }).click();
  const question = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await founder.visit('/az/register-startup');
  await page.getByRole('link', { name: registerStartup.start, exact: true }).click();
  await page.getByLabel(registerStartup.name, { exact: true }).fill(NAME);
  await proceed();
  await page.getByRole('link', { name: registerStartup.errorOneLiner }).waitFor();
  await page.getByLabel(registerStartup.oneLiner).fill('Fermer yarpağın şəklini çəkir, xəstəliyi öyrənir.');
  await proceed();
  await page.getByLabel(registerStartup.problemQuestion).fill('Fermerlər xəstə bitkini gec görür.');
  await proceed();
  await page.getByLabel(registerStartup.solutionQuestion).fill('Telefon şəklə baxır və dərmanı deyir.');
  await proceed();
  await question(registerStartup.sectorQuestion);
  await page.getByRole('radio', { name: 'Aqrotex' }).check();
  await proceed();
  await page.getByLabel(registerStartup.region).selectOption('GENCE_DASKESEN');
  await proceed();
  await question(registerStartup.companyQuestion);
  await page.getByRole('radio', { name: registerStartup.companyNone }).check();
  await proceed();
  await question(registerStartup.websiteQuestion);
  await page.goBack();
  await question(registerStartup.companyQuestion);
  await proceed();
  await proceed();

  await question(registerStartup.checkTitle);
  await page.getByRole('link', { name: registerStartup.digitalLogin }).click();
  await inventPerson(page, 'Yeni Təsisçi');
  await question(registerStartup.checkTitle);
  await page.getByText(NAME).waitFor();
  await page.getByRole('button', { name: registerStartup.send }).click();
  await page.getByRole('heading', { level: 1, name: registerStartup.sentTitle }).waitFor();
  await page.getByText(message(registerStartup.sentLead, { name: NAME })).waitFor();

  const officer = await newVisitor();
  await signInAs(officer, 'programme-officer', '/staff');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await ask(officer, 'mutation($id: ID!) { approveStartup(input: { id: $id }) { problems { code } } }', { id });

  await page.getByRole('link', { name: registerStartup.sentOpen }).click();
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  await page.getByText(myStartup.stateACTIVE).waitFor();
});
