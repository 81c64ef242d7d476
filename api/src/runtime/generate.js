// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.js';
import { catalogueText } from './catalogue.js';
import { generateWorkspaces } from './generate-workspaces.js';
import { isProgram, root } from './paths.js';
import { runNode } from './run.js';
import { writeWhole } from './stamp.js';
import { joinTestServer } from './test-server.js';
import { databaseAt } from './test-template.js';

/** Files that are made from code and committed, so that a reviewer reads what a change means. */
const PRINTED = [
  { script: 'libs/domain/dist/print-states.js', file: 'libs/domain/STATES.md' },
  { script: 'libs/domain/dist/print-permissions.js', file: 'libs/domain/PERMISSIONS.md' },
  { script: 'api/dist/src/print-schema.js', file: 'api/schema.graphql' },
];
const CATALOGUE = 'migrations/schema.sql';

/**
 * Makes the committed files anew from built code and a freshly migrated database.
 * @returns {Promise<string[]>} those that were not up to date
 */
export async function generateCommitted() {
  /** @type {string[]} */
  const changed = [];
  for (const { script, file } of PRINTED) {
    if (!existsSync(join(root, script))) continue;
    const before = textOf(file);
    await runNode([script], { quiet: true });
    if (textOf(file) !== before) changed.push(file);
  }
  const { ownerUrl, template, leave } = await joinTestServer();
  try {
    const before = textOf(CATALOGUE);
    writeWhole(join(root, CATALOGUE), await catalogueText(databaseAt(ownerUrl, template)));
    if (textOf(CATALOGUE) !== before) changed.push(CATALOGUE);
  } finally {
    await leave();
  }
  return changed;
}

/** @param {string} file */
function textOf(file) {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

if (isProgram(import.meta.url)) {
  await build({ only: ['domain', 'migrations', 'api'] });
  const changed = await generateCommitted();
  console.log(changed.length > 0 ? `changed: ${changed.join(', ')}` : 'committed files were up to date');
  const ran = await generateWorkspaces();
  if (ran.length > 0) console.log(`generated files of ${ran.join(', ')}`);
}
