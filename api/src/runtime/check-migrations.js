// @ts-check
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.js';
import { run } from './run.js';

/**
 * Rules that do not fit: the runner sets the time limits once for all migrations, and counters that never come near 2^31 stay
 * integers. An exception in place is a comment in the SQL: `-- squawk-ignore <rule>`.
 */
const EXCLUDED = ['require-lock-timeout', 'require-statement-timeout', 'prefer-bigint-over-int', 'prefer-robust-stmts'];

/**
 * Lints the SQL of the migrations: locks that would stop a running system, changes that lose data.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function checkMigrations() {
  const program = join(root, 'node_modules/squawk-cli/js/bin/squawk');
  if (!existsSync(program) || (await run(process.execPath, [program, '--version'], { quiet: true })).code !== 0)
    return { code: 0, output: 'squawk has no program for this platform: migrations were NOT linted' };
  const folder = mkdtempSync(join(tmpdir(), 'aim-squawk-'));
  try {
    const built = join(root, 'migrations/dist');
    const names = readdirSync(built).filter((name) => /^\d+-.*\.js$/.test(name));
    for (const name of names) writeFileSync(join(folder, name.replace(/js$/, 'sql')), await sqlOf(join(built, name)));
    if (names.length === 0) return { code: 0, output: 'no migrations' };
    const files = names.map((name) => join(folder, name.replace(/js$/, 'sql')));
    const args = [
      program,
      '--reporter',
      'gcc',
      '--pg-version',
      '18',
      '--assume-in-transaction',
      '--exclude',
      EXCLUDED.join(','),
    ];
    const { code, output } = await run(process.execPath, [...args, ...files], { quiet: true });
    return { code, output: output.replaceAll(`${folder}/`, 'migrations/').trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The statements of one migration, told by running it against nothing.
 * @param {string} file
 */
async function sqlOf(file) {
  /** @type {string[]} */
  const statements = [];
  const runner = {
    query: async (/** @type {string} */ statement) => {
      statements.push(statement.trim().replace(/;?$/, ';'));
      return [];
    },
  };
  const exported = Object.values(await import(pathToFileURL(file).href));
  for (const Migration of exported) if (typeof Migration === 'function') await new Migration().up(runner);
  return `${statements.join('\n')}\n`;
}
