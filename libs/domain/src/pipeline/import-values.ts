import type { CalendarDate } from '../kernel/calendar-date.ts';
import { isCountry } from '../kernel/country.ts';
import { fold } from '../kernel/fold.ts';
import { tidyLine } from '../kernel/input.ts';
import { isCalendarDate } from '../kernel/zone.ts';
import { isWebsite, normaliseWebsite } from '../organisations/website.ts';
import type { ImportRules } from './import-mapping.ts';

/** What people and programs write where there is nothing. "NA" is not among them: it is Namibia. */
const NOTHING = new Set(['', '-', '–', '—', '.', '?', 'n/a', '#n/a', 'null', 'none', 'nan', 'undefined', '[]', '{}']);

/** A cell as text of one or more lines, or null when it says nothing. */
export function contentOf(cell: string | undefined): string | null {
  const text = withoutControls(cell ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .trim();
  return NOTHING.has(text.toLowerCase()) ? null : text;
}

/** Signs that no text of ours may hold: left behind by broken exports. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '');
}

/** A spreadsheet guarded a formula with an apostrophe: it is no part of the text. */
export function withoutGuard(text: string): string {
  return /^'[=+\-@\t]/.test(text) ? text.slice(1) : text;
}

/** `['Health Tech', "Women's health"]`, `Health Tech; SaaS`, `a, b` → its parts. */
export function listOf(text: string): readonly string[] {
  const inner = /^\s*[[({](.*)[\])}]\s*$/s.exec(text)?.[1];
  const parts = inner === undefined ? text.split(/[;|]|,\s*/) : quotedParts(inner);
  return [...new Set(parts.map(tidyLine).filter((part) => contentOf(part) !== null))];
}

/** Parts between quotation marks, whichever of both begins them; without any, between commas. */
function quotedParts(text: string): readonly string[] {
  const parts: string[] = [];
  const pattern = /\s*(?:'((?:[^'\\]|\\.|'(?!\s*(?:,|$)))*)'|"((?:[^"\\]|\\.|"(?!\s*(?:,|$)))*)"|([^,]*))\s*(?:,|$)/gsy;
  for (let match = pattern.exec(text); match !== null && pattern.lastIndex <= text.length; match = pattern.exec(text)) {
    parts.push((match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(.)/gs, '$1'));
    if (pattern.lastIndex >= text.length) break;
  }
  return parts;
}

/** `2015`, `2015.0`, `2015-03-01`, `2,015`? The last is a number with a separator, no year. */
export function yearIn(text: string): number | null {
  const match = /^(\d{4})(?:[.,]0+)?$/.exec(text) ?? /^(\d{4})-\d{2}-\d{2}/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** `12`, `12.0`, `1 200`, `1,200`; a range or words are not counted. */
export function countIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0](?=\d{3}\b)|,(?=\d{3}\b)/g, '').replace(/[.,]0+$/, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

export function countryIn(text: string): string | null {
  const code = text.toUpperCase();
  return isCountry(code) ? code : null;
}

export function websiteIn(text: string): string | null {
  return isWebsite(text) ? normaliseWebsite(text) : null;
}

/** A scheme with nothing behind it says nothing. */
export function isBareScheme(text: string): boolean {
  return /^https?:\/*$/i.test(text);
}

const SEASONS: Readonly<Record<string, string>> = { w: '01-01', sp: '04-01', s: '06-01', f: '09-01' };

/**
 * The day of an intake: `2023-01-15`, `15.01.2023`, a year, or a season with two digits of the year: `W23` winter, begins in
 * January; `Sp24` spring, in April; `S12` summer, in June; `F24` autumn, in September. Anything else (`IK12`) is somebody's name.
 */
export function intakeIn(text: string): CalendarDate | null {
  const season = /^([a-z]{1,2})\s?'?(\d{2}|\d{4})$/i.exec(text);
  const start = SEASONS[season?.[1]?.toLowerCase() ?? ''];
  if (season && start) return `${season[2]?.length === 2 ? `20${season[2]}` : season[2]}-${start}`;
  return dateIn(text) ?? (yearIn(text) === null ? null : `${yearIn(text)}-01-01`);
}

export function dateIn(text: string): CalendarDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const parts = iso ? iso.slice(1, 4) : dotted ? [dotted[3], dotted[2], dotted[1]] : null;
  if (parts === null) return null;
  const date = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  return isCalendarDate(date) ? date : null;
}

/** The first rule that knows one of the values; compared as search compares. */
export function ruled<Target extends string>(
  { rules }: Pick<ImportRules<Target>, 'rules'>,
  given: readonly string[],
): Target | null {
  const folded = new Set(given.map(fold));
  return rules.find(({ values }) => values.some((value) => folded.has(fold(value))))?.to ?? null;
}
