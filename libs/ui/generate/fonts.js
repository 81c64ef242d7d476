// @ts-check
/**
 * Cuts the web fonts to what az, en and ru need. Latin text is two small files per family (the packages keep ə, ğ, ş, İ
 * and ₼ apart from the basic letters); Cyrillic is a third that the browser fetches only when a page has Russian text.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../src/generated/fonts/', import.meta.url));

/** @param {number} from @param {number} to */
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** @param {string} text */
const points = (text) => [...text].map((letter) => /** @type {number} */ (letter.codePointAt(0)));

const latin = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...points('ı–—‘’‚“”„•…‹›′″€−×™')];
const extended = points('əƏğĞşŞİ₼ĀāČčĆćĐđĒēĪīŁłŃńŌōŚśŠšŪūŹźŻżŽžŐőŰűȘșȚțĂăĄąĘę₽');
const cyrillic = [...range(0x410, 0x44f), ...points('Ёё№')];

const families = [
  {
    name: 'inter',
    family: 'Inter',
    source: '@fontsource-variable/inter',
    weights: { min: 400, max: 700, default: 400 },
    budget: 45,
  },
  {
    name: 'onest',
    family: 'Onest',
    source: '@fontsource-variable/onest',
    weights: { min: 600, max: 700, default: 600 },
    budget: 30,
  },
];
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum', 'case'];

/** Family, weights, local font, width against it (measured on Azerbaijani text), ascent and descent of the web font. */
const twins = /** @type {const} */ ([
  ['Inter Fallback', '400 500', 'Arial', 1.047, 0.96875, 0.2412],
  ['Inter Fallback', '600 700', 'Arial Bold', 1, 0.96875, 0.2412],
  ['Onest Fallback', '600 700', 'Arial Bold', 0.985, 0.97, 0.305],
]);

/** Fallbacks drawn at the width and height of the web font, so that nothing moves when it arrives. */
const fallbacks = twins
  .map(([family, weight, local, width, ascent, descent]) => {
    const share = (/** @type {number} */ value) => `${((value / width) * 100).toFixed(2)}%`;
    return `@font-face { font-family: '${family}'; src: local('${local}'); font-weight: ${weight}; size-adjust: ${(width * 100).toFixed(2)}%; ascent-override: ${share(ascent)}; descent-override: ${share(descent)}; line-gap-override: 0%; }\n`;
  })
  .join('');

/** @param {number[]} codes consecutive points become ranges */
function unicodeRange(codes) {
  const sorted = [...new Set(codes)].sort((one, other) => one - other);
  /** @type {[number, number][]} */
  const ranges = [];
  for (const code of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/**
 * The text family for PDFs, whose writers embed neither WOFF2 nor variable fonts: one file for each weight.
 * @param {string} part @param {Buffer} whole @param {readonly number[]} codes
 */
async function writePaperFonts(part, whole, codes) {
  for (const wght of [400, 650]) {
    const cut = await subsetFont(whole, String.fromCodePoint(...codes), {
      targetFormat: 'sfnt',
      variationAxes: { wght },
      noHinting: true,
    });
    await writeFile(join(target, `inter-${part}-${wght}.ttf`), cut);
  }
}

export async function writeFonts() {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  let css = fallbacks;
  for (const { name, family, source, weights, budget } of families) {
    const files = join(dirname(require.resolve(`${source}/package.json`)), 'files');
    let firstView = 0;
    for (const [part, script, codes] of /** @type {const} */ ([
      ['latin', 'latin', latin],
      ['extended', 'latin-ext', extended],
      ['cyrillic', 'cyrillic', cyrillic],
    ])) {
      const whole = await readFile(join(files, `${name}-${script}-wght-normal.woff2`));
      const cut = await subsetFont(whole, String.fromCodePoint(...codes), {
        targetFormat: 'woff2',
        variationAxes: { wght: weights },
        keepFeatures: features,
        noHinting: true,
      });
      const file = `${name}-${part}.woff2`;
      await writeFile(join(target, file), cut);
      if (name === 'inter') await writePaperFonts(part, whole, codes);
      if (part !== 'cyrillic') firstView += cut.length;
      css += `@font-face { font-family: '${family}'; src: url('./fonts/${file}') format('woff2'); font-weight: ${weights.min} ${weights.max}; font-display: swap; unicode-range: ${unicodeRange(codes)}; }\n`;
    }
    if (firstView > budget * 1024) throw new Error(`${family}: ${firstView} bytes for Latin text, over ${budget} KB`);
  }
  await writeFile(join(target, '../fonts.css'), css);
}
