// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';
import { checkBudget } from './budget.js';
import { listFiles } from './codegen.js';

const web = fileURLToPath(new URL('..', import.meta.url));
const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

await import('./generate.js');
await build({ configFile, logLevel: 'warn' });
await build({
  configFile,
  logLevel: 'warn',
  build: { ssr: fileURLToPath(new URL('../src/server/entry.ts', import.meta.url)) },
});
await Promise.all(['.js', '.css', '.svg', '.webmanifest', '.json'].map(compressAll));
checkBudget(web);

/** Compressed once here, so that the server only picks the file the browser accepts. @param {string} ending */
async function compressAll(ending) {
  for (const file of listFiles(`${web}dist/client`, ending)) {
    const text = readFileSync(file);
    if (text.length < 1024) continue;
    writeFileSync(`${file}.gz`, await zip(text, { level: 9 }));
    writeFileSync(`${file}.br`, await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}
