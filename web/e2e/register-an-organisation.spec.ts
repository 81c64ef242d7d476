import { randomInt } from 'node:crypto';
import { organisationsMessages } from '@aim/domain/organisations/messages';
import { organisations } from '../src/locales/az/organisations.ts';
import { register } from '../src/locales/az/register.ts';
import { message } from './support/message.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { PHONE, visitors } from './support/visitors.ts';

const newVisitor = visitors();

const COMPANY = { tin: '4456132371', name: 'Muğan Taxıl Sensor', address: 'Sabirabad rayonu, Füzuli küçəsi 8' };

it('a founder registers a company on a phone by its number, after a slip of the finger', async () => {
  const visitor = await newVisitor({ viewport: PHONE, hasTouch: true, isMobile: true });
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Könül Qeydiyyatova', '/app/organisations');
  await page.getByRole('link', { name: organisations.register }).click();

  const field = page.getByLabel(register.tinQuestion);
  await field.fill('44561323');
  await page.getByRole('button', { name: register.lookUp }).click();
  const slip = organisationsMessages.TIN_FORMAT.az;
  await page.getByText(slip).waitFor();
  expect(await field.inputValue()).toBe('44561323');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const describedBy = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const descriptions = await Promise.all(describedBy.map((id) => page.locator(`[id="${id}"]`).textContent()));
  expect(descriptions.join(' ')).toContain(slip);

  await field.fill(COMPANY.tin);
  await page.getByRole('button', { name: register.lookUp }).click();
  await page.getByRole('heading', { name: register.foundTitle }).waitFor();
  await page.getByText(COMPANY.name).waitFor();
  await page.getByText(COMPANY.address).waitFor();
  await page.getByRole('button', { name: register.foundYes }).click();

  await page.getByRole('heading', { level: 1, name: register.checkTitle }).waitFor();
  await page.getByText(COMPANY.tin).waitFor();
  await page.getByRole('button', { name: register.send }).click();
  await page.getByRole('heading', { level: 1, name: message(register.doneTitle, { name: COMPANY.name }) }).waitFor();

  await page.getByRole('link', { name: register.doneOpen }).click();
  await page.getByRole('heading', { level: 1, name: COMPANY.name }).waitFor();
});

it('a foreign company is registered by hand, and what was typed survives a refusal', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  const name = `Fjord Measurements ${randomInt(1_000_000)}`;
  await signInAsNewPerson(visitor, 'Ingrid Nordhavn', '/app/organisations/register');
  await page.getByRole('button', { name: register.byHand }).click();
  await page.getByRole('heading', { level: 1, name: register.detailsTitle }).waitFor();

  await page.getByLabel(register.name).fill(name);
  await page.getByLabel(register.legalForm).selectOption('FOREIGN_COMPANY');
  await page.getByRole('textbox', { name: register.website }).fill('fjord.example');
  await page.getByRole('button', { name: register.continue }).click();
  await page.getByRole('button', { name: register.send }).click();
  const refusal = organisationsMessages.COUNTRY_MUST_BE_ABROAD.az;
  await page.getByRole('alert').getByRole('link', { name: refusal }).click();
  const country = page.getByRole('combobox', { name: register.country });
  expect(await country.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByLabel(register.name).inputValue()).toBe(name);

  await country.fill('norvec');
  await page.getByRole('option', { name: 'Norveç' }).click();
  await page.getByRole('button', { name: register.continue }).click();
  await page.getByRole('heading', { level: 1, name: register.checkTitle }).waitFor();
  await page.getByText('Norveç').waitFor();
  await page.getByRole('button', { name: register.send }).click();
  await page.getByRole('heading', { level: 1, name: message(register.doneTitle, { name }) }).waitFor();
  await visitor.visit('/app/organisations');
  await page.getByRole('link', { name: new RegExp(name) }).waitFor();
});
