import { keys } from '../src/locales/az/keys.ts';
import { organisations } from '../src/locales/az/organisations.ts';
import { ui } from '../src/locales/az/ui.ts';
import { violations } from './support/axe.ts';
import { inspectPages } from './support/inspect-page.ts';
import { ask, signInAs } from './support/sign-in.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

interface Ids {
  readonly organisations: { readonly items: readonly { readonly id: string }[] };
  readonly people: { readonly items: readonly { readonly id: string }[] };
  readonly mails: { readonly items: readonly { readonly id: string }[] };
}
const IDS =
  '{ organisations(first: 1) { items { id } } people(first: 1) { items { id } } mails(first: 1) { items { id } } }';

async function ofAdmin(): Promise<{ readonly visitor: Visitor; readonly first: (list: keyof Ids) => string }> {
  const visitor = await newVisitor();
  await signInAs(visitor, 'admin', '/staff');
  const ids = await ask<Ids>(visitor, IDS);
  return { visitor, first: (list) => ids[list].items[0]?.id ?? '' };
}

it('the lists of the staff', async () => {
  const { visitor, first } = await ofAdmin();
  expect(
    await inspectPages(visitor, [
      '/staff/organisations',
      '/staff/organisations?search=nothing-has-this-name',
      `/staff/organisations?peek=${first('organisations')}`,
      '/staff/people',
      '/staff/audit',
      '/staff/mail',
      '/staff/jobs',
    ]),
  ).toEqual([]);
});

it('what the staff work on', async () => {
  const { visitor, first } = await ofAdmin();
  expect(
    await inspectPages(visitor, [
      '/staff',
      `/staff/organisations/${first('organisations')}`,
      `/staff/people/${first('people')}`,
      `/staff/mail/${first('mails')}`,
      '/staff/inbox',
      '/staff/settings',
    ]),
  ).toEqual([]);
});

it('what opens over a page', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'admin', '/staff/organisations');
  await page.getByRole('rowheader').first().waitFor();
  const found: string[] = [];
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faults = await violations(page, { onlyColours: colorScheme === 'dark' });
      found.push(...faults.map((fault) => `${name}, ${colorScheme}: ${fault}`));
    }
    await page.keyboard.press('Escape');
  };
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: ui.palettePlaceholder }).waitFor();
  await look('palette');
  await page.keyboard.press('?');
  await page.getByText(keys.palette).waitFor();
  await look('keyboard help');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Səbinə/ })
    .click();
  await page.getByRole('menu').waitFor();
  await look('profile menu');
  await page.getByRole('button', { name: ui.addFilter }).click();
  await page.getByRole('dialog').waitFor();
  await look('filters');
  await page.getByRole('button', { name: ui.columns }).click();
  await page.getByRole('dialog').waitFor();
  await look('columns');
  await page.getByRole('checkbox', { name: ui.selectAll }).check();
  await page.getByRole('button', { name: organisations.verify, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  await look('verify many');
  expect(found).toEqual([]);
});

it('without colours of its own, focus and selection stay visible', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'admin', '/staff/organisations');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe('none');
  expect(outline.width).toBeGreaterThanOrEqual(2);

  const row = page.getByRole('row').nth(1);
  const look = () => row.screenshot({ animations: 'disabled' });
  const before = await look();
  await row.getByRole('checkbox').check();
  await page.mouse.move(0, 0);
  expect((await look()).equals(before)).toBe(false);
  const current = page.getByRole('navigation').locator('[aria-current=page]').first();
  const marks = await current.evaluate((element) => {
    const { borderStyle, outlineStyle, boxShadow, fontWeight } = getComputedStyle(element);
    const before = getComputedStyle(element, '::before');
    return { borderStyle, outlineStyle, boxShadow, fontWeight, before: before.content };
  });
  expect(Number(marks.fontWeight) >= 600 || marks.borderStyle !== 'none' || marks.outlineStyle !== 'none').toBe(true);
});
