// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { run } from './run.js';
import { listFiles, readStamp, stampOf, writeWhole } from './stamp.js';

/** Workspaces that generate ignored files (typed documents, catalogues, fonts), in the order of their dependence. */
const WORKSPACES = ['libs/domain', 'libs/ui', 'web'];
const GENERATED = /(^|\/)(gql|generated)\/|^public\/fonts\/|\.gen\.ts$|^src\/locales\/[^/]+\.js$/;

/**
 * Runs the `generate` script of each workspace whose sources changed or whose output is gone.
 * @returns {Promise<string[]>} the workspaces that ran
 */
export async function generateWorkspaces() {
  /** @type {string[]} */
  const ran = [];
  for (const workspace of WORKSPACES) {
    const manifest = join(root, workspace, 'package.json');
    if (!existsSync(manifest) || !JSON.parse(readFileSync(manifest, 'utf8')).scripts?.generate) continue;
    const stampFile = join(root, workspace, 'dist/.generated.json');
    const before = readStamp(stampFile);
    const inputs = [workspace, 'libs/domain/src', 'api/schema.graphql', 'package-lock.json'];
    const stamp = stampOf(root, inputs, (path) => !GENERATED.test(path));
    const outputs = /** @type {string[]} */ (before['outputs'] ?? []);
    const whole = outputs.every((path) => statSync(join(root, workspace, path), { throwIfNoEntry: false }));
    if (before['stamp'] === stamp && whole) continue;
    const { code, output } = await run('npm', ['run', '--silent', 'generate', '-w', workspace], { quiet: true });
    if (code !== 0) throw new Error(`Generating files of ${workspace} failed.\n${output}`);
    const made = listFiles(join(root, workspace), (path) => GENERATED.test(path));
    writeWhole(stampFile, JSON.stringify({ stamp, outputs: made }));
    ran.push(workspace);
  }
  return ran;
}
