// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.js';
import { generateWorkspaces } from './generate-workspaces.js';
import { isProgram, root } from './paths.js';
import { runNode } from './run.js';
import { joinTestServer } from './test-server.js';
import { databaseAt } from './test-template.js';

/** Files that are made from code and committed, so that a reviewer reads what a change means. */
const PRINTED = [
  { script: 'libs/domain/dist/print-states.js', file: 'libs/domain/STATES.md' },
  { script: 'libs/domain/dist/print-permissions.js', file: 'libs/domain/PERMISSIONS.md' },
  { script: 'api/dist/src/print-schema.js', file: 'api/schema.graphql' },
  { script: 'api/dist/src/platform/print-catalogue.js', file: 'migrations/schema.sql' },
];

/**
 * Makes the committed files anew from built code and a freshly migrated database.
 * @returns {Promise<string[]>} those that were not up to date
 */
export async function generateCommitted() {
  const { ownerUrl, template, leave } = await joinTestServer();
  try {
    const env = { ...process.env, MIGRATION_DATABASE_URL: databaseAt(ownerUrl, template) };
    /** @type {string[]} */
    const changed = [];
    for (const { script, file } of PRINTED) {
      if (!existsSync(join(root, script))) continue;
      const before = textOf(file);
      await runNode([script], { env, quiet: true });
      if (textOf(file) !== before) changed.push(file);
    }
    return changed;
  } finally {
    await leave();
  }
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
