// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Limits of UX.md in kilobytes (1,000 bytes), compressed by gzip; fonts are compressed already. */
const LIMITS = { publicJs: 130, publicCss: 12, publicFonts: 75, workspaceFirstLoad: 230, workspaceRoute: 45 };
const LOCALE = 'az';
/** Parts of the build that several routes share and a person downloads once: each is measured on its own. */
const SHARED = ['table', 'parts'];

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[], name?: string, src?: string }>} Manifest */

/**
 * Measures what each area loads and stops when a limit is passed.
 * @param {string} web
 * @returns {{ name: string, kilobytes: number, limit: number }[]}
 */
export function checkBudget(web) {
  const client = join(web, 'dist/client');
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')));
  const rows = [...publicRows(client, manifest), ...workspaceRows(client, manifest)];
  for (const { name, kilobytes, limit } of rows)
    process.stdout.write(`${kilobytes > limit ? 'OVER ' : 'ok   '}${name}: ${kilobytes.toFixed(1)} of ${limit} kB\n`);
  const over = rows.filter(({ kilobytes, limit }) => kilobytes > limit);
  if (over.length > 0) throw new Error(`Over budget: ${over.map(({ name }) => name).join(', ')}`);
  return rows;
}

/** @param {string} client @param {Manifest} manifest */
function publicRows(client, manifest) {
  const first = [...staticFiles(manifest, entryOf(manifest, 'public')), ...catalogue(manifest, 'public')];
  const pages = routesOf(manifest, entryOf(manifest, 'public'));
  const heaviest = Math.max(0, ...pages.map((key) => weigh(client, without(staticFiles(manifest, key), first))));
  const css = cssOf(manifest, entryOf(manifest, 'public'));
  return [
    { name: 'public page, JavaScript (heaviest)', kilobytes: weigh(client, first) + heaviest, limit: LIMITS.publicJs },
    { name: 'public page, CSS', kilobytes: weigh(client, css), limit: LIMITS.publicCss },
    { name: 'public page, fonts', kilobytes: fonts(client), limit: LIMITS.publicFonts },
  ];
}

/** @param {string} client @param {Manifest} manifest */
function workspaceRows(client, manifest) {
  const chunks = Object.values(manifest).filter(({ name }) => SHARED.includes(name ?? ''));
  const shared = chunks.map(({ file }) => file);
  const rows = chunks.map(({ name, file }) => ({
    name: `shared by routes, ${name}`,
    kilobytes: weigh(client, [file]),
    limit: LIMITS.workspaceRoute,
  }));
  return [...rows, ...areaRows(client, manifest, shared)];
}

/** @param {string} client @param {Manifest} manifest @param {string[]} shared */
function areaRows(client, manifest, shared) {
  return ['app', 'invest', 'staff'].flatMap((area) => {
    const entry = entryOf(manifest, area);
    const first = [...staticFiles(manifest, entry), ...catalogue(manifest, area)];
    return [
      { name: `/${area}, first load`, kilobytes: weigh(client, first), limit: LIMITS.workspaceFirstLoad },
      ...routesOf(manifest, entry).map((key) => ({
        name: `/${area}, ${manifest[key]?.name ?? key}`,
        kilobytes: weigh(client, without(staticFiles(manifest, key), [...first, ...shared])),
        limit: LIMITS.workspaceRoute,
      })),
    ];
  });
}

/** @param {Manifest} manifest @param {string} name */
function entryOf(manifest, name) {
  const key = Object.keys(manifest).find(
    (candidate) => manifest[candidate]?.isEntry && manifest[candidate]?.name === name,
  );
  if (!key) throw new Error(`The build has no entry "${name}".`);
  return key;
}

/** @param {Manifest} manifest @param {string} key @param {Set<string>} seen @returns {string[]} */
function staticFiles(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap((next) => staticFiles(manifest, next, seen))] : [];
}

/** @param {Manifest} manifest @param {string} key */
function cssOf(manifest, key) {
  const keys = new Set();
  staticFiles(manifest, key, keys);
  return [...new Set([...keys].flatMap((one) => manifest[one]?.css ?? []))];
}

/** Lazy parts of an entry, except the languages. @param {Manifest} manifest @param {string} entry */
function routesOf(manifest, entry) {
  const keys = new Set();
  staticFiles(manifest, entry, keys);
  const lazy = new Set([...keys].flatMap((key) => manifest[key]?.dynamicImports ?? []));
  return [...lazy].filter((key) => !/generated\/(az|en|ru)-/.test(key));
}

/** @param {Manifest} manifest @param {string} bundle */
function catalogue(manifest, bundle) {
  return Object.keys(manifest)
    .filter((key) => key.endsWith(`generated/${LOCALE}-${bundle}.js`))
    .flatMap((key) => staticFiles(manifest, key));
}

/** @param {string[]} files @param {string[]} loaded */
const without = (files, loaded) => files.filter((file) => !loaded.includes(file));

/** @param {string} client @param {string[]} files */
function weigh(client, files) {
  return (
    [...new Set(files)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(client, file)), { level: 9 }).length,
      0,
    ) / 1000
  );
}

/** Font files of an Azerbaijani page. @param {string} client */
function fonts(client) {
  const folder = [join(client, 'fonts'), join(client, 'assets')].filter((path) => existsSync(path));
  return (
    folder
      .flatMap((path) => readdirSync(path).map((file) => join(path, file)))
      .filter((file) => file.endsWith('.woff2') && !/cyrillic|-ru/.test(file))
      .reduce((sum, file) => sum + readFileSync(file).length, 0) / 1000
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  checkBudget(fileURLToPath(new URL('..', import.meta.url)));
