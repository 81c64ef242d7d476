// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.js';
import { hash, listFiles, readStamp, writeWhole } from './stamp.js';

/** Folders compiled file by file; specs run from their sources. */
export const swcFolders = [
  { name: 'domain', from: 'libs/domain/src', to: 'libs/domain/dist' },
  { name: 'migrations', from: 'migrations', to: 'migrations/dist' },
  { name: 'api', from: 'api/src', to: 'api/dist/src' },
  { name: 'api', from: 'api/test', to: 'api/dist/test' },
  { name: 'api', from: 'api/seed', to: 'api/dist/seed' },
  { name: 'api', from: 'api/bench', to: 'api/dist/bench' },
];

const SOURCE = /(?<!\.d)\.ts$/;
const ASSET = /\.(js|mjs|json|sql|txt|csv|html|pem)$/;
const SKIPPED = /\.spec\.ts$|^package\.json$|^schema\.sql$|^(race|runtime|e2e)\//;

/** @param {string} from */
const skipped = (from) => (from === 'api/test' ? SKIPPED : /\.spec\.ts$|^package\.json$|^schema\.sql$/);

/**
 * Compiles what changed in one folder and removes what no source stands for any more.
 * @param {{ from: string, to: string }} folder
 * @returns {Promise<{ total: number, built: number }>}
 */
export async function buildFolder({ from, to }) {
  const { swcBuildOptions } = await import('./swc-options.js');
  const { default: swc } = await import('@swc/core');
  const source = join(root, from);
  const target = join(root, to);
  const stampFile = join(target, '.stamp.json');
  const compiler = hash(JSON.stringify(swcBuildOptions) + swc.version);
  const before = readStamp(stampFile);
  const known = /** @type {Record<string, string>} */ (before['compiler'] === compiler ? (before['files'] ?? {}) : {});
  const never = skipped(from);
  const files = listFiles(source, (path) => !never.test(path) && (SOURCE.test(path) || ASSET.test(path)));

  /** @type {Record<string, string>} */
  const now = {};
  /** @type {string[]} */
  const failures = [];
  let built = 0;
  await Promise.all(
    files.map(async (path) => {
      const content = readFileSync(join(source, path), 'utf8');
      const output = join(target, path.replace(SOURCE, '.js'));
      const mark = hash(content);
      if (known[path] === mark && existsSync(output)) {
        now[path] = mark;
        return;
      }
      try {
        if (SOURCE.test(path)) {
          const { code, map } = await swc.transform(content, {
            // A copy: the compiler writes into what it is given.
            .../** @type {import('@swc/core').Options} */ (structuredClone(swcBuildOptions)),
            filename: join(source, path),
            swcrc: false,
          });
          if (map) writeWhole(`${output}.map`, map);
          writeWhole(output, map ? `${code}\n//# sourceMappingURL=${output.split('/').pop()}.map\n` : code);
        } else {
          mkdirSync(dirname(output), { recursive: true });
          copyFileSync(join(source, path), output);
        }
        now[path] = mark;
        built += 1;
      } catch (error) {
        failures.push(`${from}/${path}: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
  for (const path of Object.keys(/** @type {object} */ (before['files'] ?? {}))) {
    if (files.includes(path)) continue;
    const output = join(target, path.replace(SOURCE, '.js'));
    rmSync(output, { force: true });
    rmSync(`${output}.map`, { force: true });
    built += 1;
  }
  if (built > 0 || before['compiler'] !== compiler)
    writeWhole(stampFile, JSON.stringify({ compiler, files: Object.fromEntries(Object.entries(now).sort()) }));
  if (failures.length > 0) throw new Error(`The build failed:\n${failures.join('\n')}`);
  return { total: files.length, built };
}
