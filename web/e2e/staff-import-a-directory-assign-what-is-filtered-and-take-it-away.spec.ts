import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bulkOutcomeLabels, bulkRunMachine } from '@aim/domain/pipeline/bulk-run';
import { sectorLabels, stageLabels } from '@aim/domain/pipeline/vocabulary';
import type { Download } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { bulkRuns } from '../src/locales/az/bulkRuns.ts';
import { imports } from '../src/locales/az/imports.ts';
import { startupList } from '../src/locales/az/startupList.ts';
import { ui } from '../src/locales/az/ui.ts';
import { signInAs } from './support/sign-in.ts';
import { beginImport } from './support/startups.ts';
import { type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();

/** Five rows: three of fintech, one of another sector, one that nobody can read. */
const directory = (stem: string) => `id,name,short_description,sector,country,region,status,registered
1,${stem} Ödəniş,"Ödəniş, iki toxunuşda",Fintech,AZ,Bakı,Active,2021-03-01
2,${stem} Hesab,Hesab kitabı,Fintech,AZ,Bakı,Active,2022-03-01
3,${stem} Bağ,Bağın suyu,Agritech,AZ,Bakı,Active,2023-03-01
4,${stem} Kredit,=2+2,Fintech,AZ,Bakı,Active,2024-03-01
5,,Adı yoxdur,Fintech,AZ,Bakı,Active,2024-03-01
`;

async function take({ page }: Visitor, item: string): Promise<Download> {
  await page.getByRole('button', { name: startupList.export }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).first().click(),
  ]);
  return download;
}

it('a directory comes in, what is filtered is assigned at once, and files hold exactly these rows', async () => {
  const stem = `Kataloq ${randomInt(1e6)}`;
  const visitor = await newVisitor();
  const { page } = visitor;
  await signInAs(visitor, 'programme-officer', '/staff');
  await beginImport(visitor, stem, directory(stem));

  const stages = page.getByRole('region', { name: imports.rules_stages });
  await stages.getByLabel(imports.otherwise).selectOption({ label: stageLabels.IDEA.az });
  await page.getByRole('button', { name: imports.check, exact: true }).click();
  await page.getByRole('heading', { name: imports.dryRun.replace('{total}', '5') }).waitFor();
  await page.getByRole('button', { name: imports.run, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: imports.run, exact: true }).click();
  await page.getByRole('heading', { name: imports.result.replace('{total}', '5') }).waitFor();
  await page.getByRole('link', { name: imports.openList }).click();

  await page.getByRole('heading', { level: 1, name: startupList.title }).waitFor();
  await page.getByRole('rowheader', { name: `${stem} Bağ` }).waitFor();
  expect(await page.getByRole('rowheader').count()).toBe(4);
  await page.getByRole('button', { name: ui.addFilter }).click();
  await page.getByRole('dialog').getByRole('button', { name: startupList.sector }).click();
  await page.getByRole('checkbox', { name: sectorLabels.FINTECH.az }).check();
  await page.getByRole('button', { name: ui.apply }).click();
  await page.getByRole('rowheader', { name: `${stem} Bağ` }).waitFor({ state: 'detached' });
  const filtered = page.url();

  await page.getByRole('checkbox', { name: ui.selectAll }).check();
  await page.getByRole('button', { name: bulkRuns.kindASSIGN }).click();
  const dialog = page.getByRole('dialog', { name: /^3 / });
  await dialog.getByRole('combobox').click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: bulkRuns.start, exact: true }).click();
  await page.waitForURL(/\/staff\/bulk-runs\//);
  await page.getByText(bulkRunMachine.states.DONE.label.az, { exact: true }).waitFor();
  await page.getByRole('row').filter({ hasText: bulkOutcomeLabels.DONE.az }).nth(2).waitFor();

  await page.goto(filtered);
  await page.getByRole('rowheader').nth(2).waitFor();
  expect(await page.getByRole('row').filter({ hasText: startupList.unassigned }).count()).toBe(0);
  const names = ['Hesab', 'Kredit', 'Ödəniş'].map((word) => `${stem} ${word}`);
  const shown = await page.getByRole('rowheader').allTextContents();
  expect(shown.toSorted()).toEqual(names);
  const csv = await readFile(await (await take(visitor, startupList.exportCsv)).path(), 'utf8');
  const lines = csv.replace('\uFEFF', '').trim().split('\r\n');
  expect(lines[0]).toBe('Ad;Mərhələ;Vəziyyət;Sahə;Ölkə;Region;Məsul;Son yenilənmə');
  expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(shown);
  const sheet = await readSheet(await readFile(await (await take(visitor, startupList.exportXlsx)).path()), 1);
  expect(sheet.slice(1).map(([name]) => name)).toEqual(shown);
});
