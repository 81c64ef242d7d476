import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { organisationMachine } from '@aim/domain/organisations/organisation';
import { organisations } from '../src/locales/az/organisations.ts';
import { records } from '../src/locales/az/records.ts';
import { ui } from '../src/locales/az/ui.ts';
import { work } from '../src/locales/az/work.ts';
import { registerCompany, signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();
const { UNVERIFIED, VERIFIED } = organisationMachine.states;

const names = ({ page }: Visitor) => page.getByRole('table').getByRole('rowheader').allTextContents();
const parameter = ({ page }: Visitor, name: string) => new URL(page.url()).searchParams.get(name);

async function registerThree(founder: Visitor): Promise<string> {
  const stem = `Ğədim Şəbəkə ${randomInt(1e6)}`;
  await signInAsNewPerson(founder, 'Üçlük Quran');
  for (const letter of ['Ə', 'B', 'C']) await registerCompany(founder, `${stem} ${letter}`);
  return stem;
}

it('finds by plain spelling, filters and sorts in the address, verifies many and exports just these', async () => {
  const stem = await registerThree(await newVisitor());
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'admin', '/staff/organisations');
  const heading = page.getByRole('heading', { level: 1, name: work.organisations });
  await heading.waitFor();

  const plain = stem.replace(
    /[ĞğŞşƏə]/g,
    (letter) => ({ Ğ: 'G', ğ: 'g', Ş: 'S', ş: 's', Ə: 'E', ə: 'e' })[letter] ?? '',
  );
  await page.getByRole('searchbox', { name: records.searchOrganisations }).fill(plain.toLowerCase());
  await page.getByRole('row').nth(4).waitFor({ state: 'detached' });
  await page.getByRole('rowheader', { name: `${stem} Ə` }).waitFor();
  await page.getByRole('columnheader', { name: organisations.name }).getByRole('button').click();
  await page.waitForURL(/sort=NAME_/);
  await page.getByRole('rowheader', { name: `${stem} Ə` }).waitFor();
  if (parameter(visitor, 'sort') === 'NAME_DESC')
    await page.getByRole('columnheader', { name: organisations.name }).getByRole('button').click();
  await page.waitForURL(/sort=NAME_ASC/);
  await page.waitForLoadState('networkidle');
  expect(await names(visitor)).toEqual([`${stem} B`, `${stem} C`, `${stem} Ə`]);

  await page.getByRole('button', { name: ui.addFilter }).click();
  await page.getByRole('dialog').getByRole('button', { name: organisations.state }).click();
  await page.getByRole('checkbox', { name: UNVERIFIED.label.az }).check();
  await page.getByRole('button', { name: ui.apply }).click();
  await page.waitForURL(/state=UNVERIFIED/);
  await page.reload();
  await page.getByRole('rowheader', { name: `${stem} B` }).waitFor();
  expect(await names(visitor)).toEqual([`${stem} B`, `${stem} C`, `${stem} Ə`]);
  await page.goBack();
  expect(parameter(visitor, 'state')).toBeNull();
  await page.goForward();
  await page.waitForURL(/state=UNVERIFIED/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: work.exportCsv }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.trim().split(/\r?\n/)).toHaveLength(4);
  expect(csv).toContain(`${stem} Ə`);

  await page.getByRole('checkbox', { name: ui.selectAll }).check();
  await page.getByRole('button', { name: organisations.verify, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: organisations.verify, exact: true }).click();
  await dialog.getByText('3 təşkilat təsdiqləndi').waitFor();
  await dialog.getByRole('button', { name: ui.close }).first().click();
  await page.getByText(records.nothingFound).waitFor();
  await page
    .getByRole('button', { name: new RegExp(ui.clearFilters) })
    .first()
    .click();
  await visitor.visit(`/staff/organisations?search=${encodeURIComponent(stem)}`);
  await page.getByRole('row').filter({ hasText: VERIFIED.label.az }).nth(2).waitFor();
});

it('pages on by key through many rows, and a row opens beside the list by keyboard', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'analyst', '/staff/organisations?sort=NAME_ASC');
  await page.getByRole('rowheader').nth(49).waitFor();
  const before = await page.getByRole('rowheader').count();
  await page.getByRole('button', { name: /Показать ещё/ }).click();
  await page
    .getByRole('rowheader')
    .nth(before + 1)
    .waitFor();
});
