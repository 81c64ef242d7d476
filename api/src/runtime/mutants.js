// @ts-check
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutantsOf } from './mutate.js';
import { isProgram, root } from './paths.js';
import { seconds } from './progress.js';
import { run } from './run.js';
import { hash, listFiles } from './stamp.js';

/**
 * `npm run test:mutants [folder] [minutes]`: breaks the domain in one place at a time and asks its suites. What they do not notice,
 * no suite guards. A folder is one below libs/domain/src, such as kernel or organisations; when the minutes are over, the mutants
 * tried so far (an even choice of all) stand for the rest.
 */
const GOAL = 0.85;
const SOURCE = /(?<!\.spec|\.golden|messages|templates|labels)\.ts$/;

/** @typedef {import('./mutate.js').Mutant & { file: string }} Planned */

/** @param {string} folder */
function plan(folder) {
  const domain = join(root, 'libs/domain/src');
  /** @type {Planned[]} */
  const mutants = [];
  for (const path of listFiles(join(domain, folder), (name) => SOURCE.test(name) && !name.startsWith('print-'))) {
    const file = join('libs/domain/src', folder, path);
    for (const mutant of mutantsOf(readFileSync(join(root, file), 'utf8'))) mutants.push({ ...mutant, file });
  }
  // The order of hashes is as good as chance and the same on every machine.
  const key = (/** @type {Planned} */ { file, at, to }) => hash(`${file}:${at}:${to}`);
  return mutants.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A copy of what the domain's suites need, in which one file at a time is broken. */
class Copy {
  folder = mkdtempSync(join(tmpdir(), 'aim-mutants-'));

  constructor() {
    for (const path of ['libs/domain', 'api/src/runtime', 'package.json', 'jest.config.mjs'])
      cpSync(join(root, path), join(this.folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  /**
   * Whether a suite noticed.
   * @param {Planned} mutant
   */
  async kills({ file, at, from, to }) {
    const path = join(this.folder, file);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, at) + to + whole.slice(at + from.length));
    try {
      return !(await this.passes(file));
    } finally {
      writeFileSync(path, whole);
    }
  }

  /** @param {string[]} files suites that depend on them run, all when none is named */
  async passes(...files) {
    const related = files.length > 0 ? ['--findRelatedTests', ...files] : [];
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const args = [jest, '--selectProjects', 'domain', '--bail', '--ci', '--runInBand', '--silent', ...related];
    const { code } = await run(process.execPath, args, {
      cwd: this.folder,
      env: { ...process.env, NODE_ENV: 'test' },
      quiet: true,
    });
    return code === 0;
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {number} minutes
 */
async function tryMutants(folder, minutes) {
  const started = performance.now();
  const mutants = plan(folder);
  const copies = Array.from({ length: Math.min(2, availableParallelism()) }, () => new Copy());
  /** @type {{ mutant: Planned, killed: boolean }[]} */
  const tried = [];
  try {
    // The control: what is whole must pass, or everything would count as noticed.
    if (!(await copies[0]?.passes())) throw new Error('The suites of the domain fail as they are.');
    const waiting = [...mutants];
    await Promise.all(
      copies.map(async (copy) => {
        for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
          if (performance.now() - started > minutes * 60_000) return;
          tried.push({ mutant, killed: await copy.kills(mutant) });
        }
      }),
    );
  } finally {
    for (const copy of copies) copy.remove();
  }
  const alive = tried.filter(({ killed }) => !killed).map(({ mutant }) => mutant);
  for (const { file, at, from, to } of alive.sort((a, b) => a.file.localeCompare(b.file) || a.at - b.at)) {
    const line = readFileSync(join(root, file), 'utf8').slice(0, at).split('\n').length;
    console.log(`  alive  ${file}:${line}  ${from.replace(/\s+/g, ' ').slice(0, 60)} → ${to.slice(0, 60)}`);
  }
  const share = tried.length === 0 ? 0 : 1 - alive.length / tried.length;
  console.log(
    `\n  ${tried.length} of ${mutants.length} mutants tried in ${seconds(started)}: ${(share * 100).toFixed(1)} % noticed (goal ${GOAL * 100} %)\n`,
  );
  return share >= GOAL;
}

if (isProgram(import.meta.url)) {
  const [folder = '', minutes = '10'] = process.argv.slice(2);
  process.exitCode = (await tryMutants(folder, Number(minutes))) ? 0 : 1;
}
