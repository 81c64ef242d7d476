// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ isEntry: boolean, code: string | null, importers: readonly string[], dynamicImporters: readonly string[] }} Module */
/** @typedef {(id: string) => Module | null} ModuleOf */

const AREAS = ['founder', 'invest', 'staff'];
/** From so many pages on, a small part is loaded with its like instead of alone: a request costs more than a kilobyte. */
const OFTEN = 9;
/** Characters of a module that is not worth a request of its own. */
const SMALL = 1_000;
const CODE = /\.[cm]?[jt]sx?(?:\?|$)/;
const ICON = /lucide-react[\\/].*[\\/]icons[\\/]/;
const TEXTS = /generated[\\/](?:az|en|ru)-/;

/**
 * Names the file that a module comes in, by the pages that load it: `base` for every page of the site, `shell` for every page behind
 * the sign-in, `parts` for what many of these share and `public-parts` for many public ones; icons of several pages travel together.
 * Anything else is left to the bundler.
 * @returns {(id: string, context: { getModuleInfo: ModuleOf }) => string | null}
 */
export function chunkNames() {
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  return (id, context) => {
    /** @type {ModuleOf} */
    const moduleOf = (module) => context.getModuleInfo(module);
    if (!CODE.test(id) || TEXTS.test(id)) return null;
    const roots = [...rootsOf(id, moduleOf, known)];
    const entries = roots.filter((root) => moduleOf(root)?.isEntry).map(areaOf);
    if (entries.includes('public')) return entries.length > 1 ? 'base' : null;
    const pages = roots.filter((root) => !moduleOf(root)?.isEntry);
    const publicPages = pages.filter((page) => /[\\/]pages[\\/]public[\\/]/.test(page));
    const isOfEveryArea = AREAS.every((area) => entries.includes(area));
    const isSmall = (moduleOf(id)?.code?.length ?? 0) < SMALL;
    if (publicPages.length > 0) {
      if (publicPages.length >= OFTEN || (isOfEveryArea && isSmall)) return 'public-parts';
      return ICON.test(id) && pages.length > publicPages.length ? 'public-icons' : null;
    }
    if (isOfEveryArea) return 'shell';
    if (entries.length === 0 && pages.length >= OFTEN) return 'parts';
    // Drawings of a few strokes, which need nothing but the frame of every icon.
    return ICON.test(id) && pages.length > 1 ? 'icons' : null;
  };
}

/**
 * Entries and lazily loaded modules that load this one with themselves.
 * @param {string} id
 * @param {ModuleOf} moduleOf
 * @param {Map<string, Set<string>>} known
 */
function rootsOf(id, moduleOf, known) {
  const found = known.get(id);
  if (found) return found;
  /** @type {Set<string>} */
  const roots = new Set();
  const seen = new Set([id]);
  for (const next of seen) {
    const module = moduleOf(next);
    if (!module) continue;
    if (module.isEntry || module.dynamicImporters.length > 0) roots.add(next);
    for (const importer of module.importers) seen.add(importer);
  }
  known.set(id, roots);
  return roots;
}

/** @param {string} entry */
const areaOf = (entry) => /[\\/]app[\\/]([^\\/]+)[\\/]entry/.exec(entry)?.[1] ?? '';

const LIST = 'lucide-react';
const IMPORTS = /import \{([^}]+)\} from 'lucide-react';/g;
const LISTED = /export \{ ([^}]+) \} from '\.\/icons\/([^']+)\.mjs'/g;

/**
 * Takes each icon from its own file: through the list of all of them every page would seem to load every icon.
 * @returns {import('vite').Plugin}
 */
export function iconFiles() {
  const list = readFileSync(fileURLToPath(new URL('../esm/lucide-react.mjs', import.meta.resolve(LIST))), 'utf8');
  const files = new Map(
    [...list.matchAll(LISTED)].flatMap(([, names = '', file = '']) =>
      names.split(', ').map((name) => [name.replace('default as ', ''), file]),
    ),
  );
  return {
    name: 'icon-files',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: LIST },
      handler: (code) => ({ code: code.replace(IMPORTS, (_, names) => importIcons(names, files)), map: null }),
    },
  };
}

/**
 * @param {string} names as between the braces of an import
 * @param {Map<string, string>} files by the name of the icon
 */
function importIcons(names, files) {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [icon = name, alias = icon] = name.split(' as ');
      return `import ${alias} from '${LIST}/icons/${files.get(icon)}';`;
    })
    .join(' ');
}
