import { organisations as az } from '../src/locales/az/organisations.ts';
import { pages as azPages } from '../src/locales/az/pages.ts';
import { organisations as en } from '../src/locales/en/organisations.ts';
import { pages as enPages } from '../src/locales/en/pages.ts';
import { organisations as ru } from '../src/locales/ru/organisations.ts';
import { pages as ruPages } from '../src/locales/ru/pages.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('on a public page the address changes its language and nothing else', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const lang = () => page.evaluate(() => document.documentElement.lang);
  await visitor.visit('/az/privacy?from=poster');
  await heading(azPages.privacyTitle).waitFor();
  await page.getByRole('link', { name: /English/ }).click();
  await page.waitForURL('**/en/privacy?from=poster');
  await heading(enPages.privacyTitle).waitFor();
  expect(await lang()).toBe('en');
  await page.getByRole('link', { name: /Русский/ }).click();
  await page.waitForURL('**/ru/privacy?from=poster');
  await heading(ruPages.privacyTitle).waitFor();
  expect(await lang()).toBe('ru');
  await visitor.visit('/');
  await page.waitForURL('**/ru/');
});

it('on a signed-in page the words change in place, and stay after a reload', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Dilarə Üçdilli', '/app/organisations');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /Dilarə Üçdilli/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
  };
  await heading(az.title).waitFor();
  await choose('English');
  await heading(en.title).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.title()).toContain(en.title);
  await choose('Русский');
  await heading(ru.title).waitFor();
  expect(new URL(page.url()).pathname).toBe('/app/organisations');
  await page.reload();
  await heading(ru.title).waitFor();
  await choose('English');
  await page.reload();
  await heading(en.title).waitFor();
  await choose('Русский');
  await heading(ru.title).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
});
