import type { Locale } from '@aim/domain/kernel/locale';
import { deadlineWords } from './format-deadline.ts';
import type { Currency, DateStyle, Format, Instant, Parts } from './format-types.ts';
import { type ListWords, type Words, words } from './format-words.ts';
import { az } from './generated/az.ts';
import { wallClock } from './wall-clock.ts';

export type { Currency, DateStyle, Deadline, Format } from './format-types.ts';

export const HOME_ZONE = 'Asia/Baku';

const two = (value: number): string => String(value).padStart(2, '0');
const symbols: Readonly<Record<Currency, string>> = { AZN: '₼', USD: '$', EUR: '€', GBP: '£' };

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Numbers are written by one rule in all languages; only the signs differ. */
function number(value: number | bigint, fractionDigits: number, { group: separator, decimal, minus }: Words): string {
  const [whole = '0', fraction] = (typeof value === 'bigint' ? value.toString() : roundHalfUp(value, fractionDigits))
    .replace('-', '')
    .split('.');
  const negative = value < 0 && /[1-9]/.test(whole + (fraction ?? ''));
  const decimals = typeof value === 'bigint' && fractionDigits > 0 ? '0'.repeat(fractionDigits) : fraction;
  return `${negative ? minus : ''}${group(whole, separator)}${decimals ? decimal + decimals : ''}`;
}

/** toFixed works on the binary value and writes 1.005 as 1.00; going through the shortest decimal text does not. */
function roundHalfUp(value: number, fractionDigits: number): string {
  const [digits = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + fractionDigits}`));
  return Number(`${shifted}e${-fractionDigits}`).toFixed(fractionDigits);
}

/** Three places are kept below a thousand units of size, as people write them: 1,2 MB and 640 KB. */
function scaled(value: number, step: number, units: readonly string[], own: Words, gap = '\u00a0'): string {
  let index = 0;
  let rest = value;
  while (Math.abs(rest) >= step && index < units.length - 1) {
    rest /= step;
    index += 1;
  }
  const text = number(rest, index > 0 && Math.abs(rest) < 10 && Math.round(rest * 10) % 10 !== 0 ? 1 : 0, own);
  return units[index] === '' ? text : `${text}${gap}${units[index]}`;
}

function dateText(parts: Parts, style: DateStyle, locale: Locale, own: Words): string {
  const { day, month, year } = parts;
  const long = own.months[month - 1];
  const short = own.monthsShort[month - 1];
  const yearText = `${year}${own.yearMark}`;
  if (style === 'long') return `${day} ${long} ${yearText}`;
  if (style === 'short') return `${day} ${short} ${yearText}`;
  if (style === 'dayMonth') return `${day} ${long}`;
  if (style === 'dayMonthShort') return `${day} ${short}`;
  if (style === 'monthYear') return `${own.monthsAlone[month - 1]} ${yearText}`;
  const separator = locale === 'en' ? '/' : '.';
  return [two(day), two(month), locale === 'az' ? two(year % 100) : String(year)].join(separator);
}

function list(items: readonly string[], { comma, and }: ListWords): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(comma)}${and}${items.at(-1)}`;
}

const ranks = new Map(
  [...az.alphabet].flatMap((letter, index) => [
    [letter, index + 1] as const,
    [letter.toLocaleUpperCase('az'), index + 1] as const,
  ]),
);

/** Letters by the Azerbaijani alphabet, everything else before them; capitals decide only between equals. */
function compareAz(one: string, other: string): number {
  const first = [...one];
  const second = [...other];
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const [left, right] = [first[index] ?? '', second[index] ?? ''];
    const [leftRank, rightRank] = [ranks.get(left) ?? 0, ranks.get(right) ?? 0];
    if (leftRank !== rightRank) return leftRank - rightRank;
    if (leftRank === 0 && left !== right) return left < right ? -1 : 1;
  }
  if (first.length !== second.length) return first.length - second.length;
  for (let index = 0; index < first.length; index += 1)
    if (first[index] !== second[index]) return (first[index] ?? '') > (second[index] ?? '') ? -1 : 1;
  return 0;
}

function comparison(locale: Locale): (one: string, other: string) => number {
  if (locale === 'az') return compareAz;
  return new Intl.Collator(locale === 'en' ? 'en-GB' : 'ru').compare;
}

const formats = new Map<Locale, Format>();

/** The formatter of a language; the same text on the server and in the browser. */
export function createFormat(locale: Locale): Format {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const own = words(locale);
  const time = (instant: Instant, zone = HOME_ZONE, seconds = false): string => {
    const { hour, minute, second } = wallClock(instant, zone);
    return [hour, minute, ...(seconds ? [second] : [])].map(two).join(':');
  };
  const zoneName = (zone: string, instant: Instant): string =>
    own.zones[zone] ?? `${cityOf(zone)} (${offset(zone, instant)})`;
  const date: Format['date'] = (instant, style = 'long', zone = HOME_ZONE) =>
    dateText(wallClock(instant, zone), style, locale, own);
  const dateTime: Format['dateTime'] = (instant, style = 'long', zone = HOME_ZONE) =>
    `${date(instant, style, zone)}, ${time(instant, zone)}`;
  const format: Format = {
    locale,
    date,
    day: (day, style = 'long') => date(`${day}T00:00:00Z`, style, 'UTC'),
    weekday: (instant, style = 'long', zone = HOME_ZONE) =>
      (style === 'long' ? own.weekdays : own.weekdaysColumn)[wallClock(instant, zone).weekday] ?? '',
    time,
    timeInZone: (instant, zone = HOME_ZONE) => `${time(instant, zone)}, ${zoneName(zone, instant)}`,
    dateTime,
    instant: (instant, style = 'long', zone = HOME_ZONE) =>
      `${dateTime(instant, style, zone)}, ${zoneName(zone, instant)}`,
    zone: zoneName,
    deadline: (end, now, zone = HOME_ZONE) => deadlineWords(locale, format, new Date(end), new Date(now), zone),
    ago: (instant, now, zone = HOME_ZONE) => deadlineWords(locale, format, new Date(instant), new Date(now), zone).ago,
    number: (value, fractionDigits) =>
      number(value, fractionDigits ?? (typeof value === 'number' && !Number.isInteger(value) ? 2 : 0), own),
    percent: (share, fractionDigits = 0) => `${number(share * 100, fractionDigits, own)}${own.percent}`,
    compact: (value) => scaled(value, 1000, ['', ...own.powers], own, locale === 'en' ? '' : undefined),
    money: (minorUnits, currency = 'AZN', whole = false) => {
      const units = BigInt(minorUnits);
      const size = units < 0n ? -units : units;
      const amount = number(size / 100n, 0, own) + (whole ? '' : `${own.decimal}${two(Number(size % 100n))}`);
      const sign = units < 0n ? own.minus : '';
      return own.symbolFirst ? `${sign}${symbols[currency]}${amount}` : `${sign}${amount}\u00a0${symbols[currency]}`;
    },
    list: (items) => list(items, own.list),
    fileSize: (bytes) => scaled(bytes, 1024, own.sizes, own),
    compare: comparison(locale),
    upper: (text) => text.toLocaleUpperCase(locale),
  };
  formats.set(locale, format);
  return format;
}

/** The place by whose clock a zone is called: `Europe/Berlin` → `Berlin`. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function offset(zone: string, instant: Instant): string {
  const { year, month, day, hour, minute } = wallClock(instant, zone);
  const at = new Date(instant).getTime();
  const minutes = Math.round(
    (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000) / 60_000,
  );
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${size % 60 ? `:${two(size % 60)}` : ''}`;
}
