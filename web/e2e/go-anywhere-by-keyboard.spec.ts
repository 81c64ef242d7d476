import { keys } from '../src/locales/az/keys.ts';
import { organisations } from '../src/locales/az/organisations.ts';
import { register } from '../src/locales/az/register.ts';
import { ui } from '../src/locales/az/ui.ts';
import { tabTo } from './support/keyboard.ts';
import { signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('the palette finds an organisation by its plain spelling and goes there', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'programme-officer', '/staff/organisations');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: ui.palettePlaceholder }).waitFor();
  await page.keyboard.type('deniz anal');
  await page.getByRole('option', { name: /Dəniz Analitika/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Dəniz Analitika' }).waitFor();
  expect(page.url()).toMatch(/\/staff\/organisations\/[0-9a-f-]{36}/);
});

it('shortcuts follow the place of the key, also on a Russian layout', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Klavdiya Knopkina');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const press = (key: string, code: string) =>
    page.evaluate(
      ([k, c]) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k, code: c, bubbles: true })),
      [key, code] as const,
    );
  await press('п', 'KeyG');
  await press('щ', 'KeyO');
  await page.waitForURL('**/app/organisations');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: ui.keyboardHelp });
  await help.getByText(keys.palette).waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
});

it('a page is left and entered with Tab alone, and the first stop skips to the content', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAsNewPerson(visitor, 'Tabriz Tabulyatorov', '/app/organisations');
  await page.getByRole('heading', { level: 1, name: organisations.title }).waitFor();
  await tabTo(page, ui.skipToContent);
  await page.keyboard.press('Enter');
  await tabTo(page, organisations.register);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: register.title }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await tabTo(page, register.tinQuestion);
});
