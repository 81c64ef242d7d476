import { records } from '../src/locales/az/records.ts';
import { register } from '../src/locales/az/register.ts';
import { state } from '../src/locales/az/state.ts';
import { ui } from '../src/locales/az/ui.ts';
import { work } from '../src/locales/az/work.ts';
import { message } from './support/message.ts';
import { signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const NAME = 'Kəsilməz Rabitə';
const ADDRESS = 'Şəki şəhəri, Bulaq küçəsi 3';

it('a half-filled form survives the loss of the network, a refused sending and a reload', async () => {
  const visitor = await newVisitor();
  visitor.expectFault(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const { page, context } = visitor;
  await signInAsNewPerson(visitor, 'Yusif Rabitəli', '/app/organisations/register?step=details');
  await page.getByLabel(register.name).fill(NAME);
  await page.getByText(/Saxlanılıb, \d\d:\d\d/).waitFor();

  await context.setOffline(true);
  await page.getByText(work.offline).waitFor();
  await page.getByLabel(register.legalForm).selectOption('FOREIGN_COMPANY');
  await page.getByRole('textbox', { name: register.address }).fill(ADDRESS);
  await page.getByText(ui.savedOffline).waitFor();
  const country = page.getByRole('combobox', { name: register.country });
  await country.fill('norv');
  await page.getByRole('option', { name: 'Norveç' }).click();
  await page.getByRole('button', { name: register.continue }).click();
  await page.getByRole('button', { name: register.send }).click();
  await page.getByText(state.offlineText).waitFor();
  await page.getByText(NAME).waitFor();

  await context.setOffline(false);
  await page.reload();
  await page.getByText(register.draftRestored).waitFor();
  await page.getByText(NAME).waitFor();
  await page.getByText(ADDRESS).waitFor();
  await page.getByRole('button', { name: register.send }).click();
  await page.getByRole('heading', { level: 1, name: message(register.doneTitle, { name: NAME }) }).waitFor();
  await visitor.visit('/app/organisations/register?step=details');
  await page.getByLabel(register.name).waitFor();
  expect(await page.getByLabel(register.name).inputValue()).toBe('');
});

it('a list that could not be read shows its rows by itself when the network is back', async () => {
  const visitor = await newVisitor();
  visitor.expectFault(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const { page, context } = visitor;
  await signInAs(visitor, 'admin', '/staff/organisations');
  await page.getByRole('rowheader').first().waitFor();
  await context.setOffline(true);
  await page.getByRole('searchbox', { name: records.searchOrganisations }).fill('Qala Vençur');
  await page.getByText(state.offlineTitle).waitFor();
  await context.setOffline(false);
  await page.getByRole('rowheader', { name: 'Qala Vençur' }).waitFor();
});
