// @ts-check
/**
 * Writes the Azerbaijani language pack from the ICU of the running Node. Browsers claim to know `az` and then print
 * "2026 M11 3", so names, separators and the alphabet are taken from here, the same on server and browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../src/generated/az.ts', import.meta.url));
const letters = 'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz';

/** @param {string} type @param {Intl.DateTimeFormatOptions} options @param {Date} date */
function part(type, options, date) {
  const parts = new Intl.DateTimeFormat('az', { ...options, timeZone: 'UTC' }).formatToParts(date);
  const found = parts.find((candidate) => candidate.type === type);
  if (found === undefined) throw new Error(`the ICU data of this Node has no ${type} for az`);
  return found.value;
}

/** @param {number} count @param {(index: number) => string} name */
const names = (count, name) => Array.from({ length: count }, (_, index) => name(index));
/** @param {number} index */
const month = (index) => new Date(Date.UTC(2026, index, 15));
/** @param {number} index Monday first: 5 January 2026 is a Monday. */
const weekday = (index) => new Date(Date.UTC(2026, 0, 5 + index));

function pack() {
  const collator = new Intl.Collator('az');
  const numbers = new Intl.NumberFormat('az', { minimumFractionDigits: 1 }).formatToParts(-1234.5);
  /** @param {string} type */
  const sign = (type) => numbers.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    months: names(12, (index) => part('month', { day: 'numeric', month: 'long' }, month(index))),
    monthsShort: names(12, (index) => part('month', { day: 'numeric', month: 'short' }, month(index))),
    monthsAlone: names(12, (index) => part('month', { month: 'long' }, month(index))),
    weekdays: names(7, (index) => part('weekday', { weekday: 'long' }, weekday(index))),
    weekdaysShort: names(7, (index) => part('weekday', { weekday: 'short' }, weekday(index))),
    weekdaysColumn: ['BE', 'ÇA', 'Çə', 'CA', 'Cü', 'Şə', 'Bz'],
    alphabet: [...letters].sort(collator.compare).join(''),
    group: sign('group'),
    decimal: sign('decimal'),
    minus: sign('minusSign'),
  };
}

export async function writeAzerbaijaniPack() {
  const built = pack();
  if (built.months[10] !== 'noyabr') throw new Error('this Node carries no full ICU data; use an official build');
  await mkdir(fileURLToPath(new URL('../src/generated', import.meta.url)), { recursive: true });
  await writeFile(
    target,
    `/** Generated from ICU ${process.versions['icu']} by libs/ui/generate/az.js. */\nexport const az = ${JSON.stringify(built, null, 2)} as const;\n`,
  );
}
