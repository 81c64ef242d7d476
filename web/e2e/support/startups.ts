import { randomUUID } from 'node:crypto';
import { imports } from '../../src/locales/az/imports.ts';
import { ask, signInAs, signInAsNewPerson } from './sign-in.ts';
import type { Visitor } from './visitors.ts';

/** A startup that a founder registered and the staff let in; both stay signed in. */
export async function activeStartup(founder: Visitor, officer: Visitor, name: string): Promise<string> {
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
  await signInAs(officer, 'programme-officer', '/staff');
  await ask(officer, 'mutation($id: ID!) { approveStartup(input: { id: $id }) { problems { code } } }', { id });
  return id;
}

/** Brings a directory to the console, as far as the page that asks what its columns mean. */
export async function beginImport({ page }: Visitor, source: string, csv: string): Promise<void> {
  await page.goto('/staff/imports');
  await page.getByRole('button', { name: imports.new }).first().click();
  await page.getByLabel(imports.source).fill(source);
  const dialog = page.getByRole('dialog');
  const file = { name: 'kataloq.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: imports.upload }).click();
  await page.getByRole('button', { name: imports.check, exact: true }).waitFor();
}
