/**
 * Thirty-one signs, a prime number of them, so that the check sign notices every single wrong sign and every two that changed places.
 * I, L, O, U and Z are left out: they are read as 1, 1, 0, V and 2.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V', Z: '2' };

/** Signs drawn at random for each code; one more checks them. */
export const CODE_DRAWN = 9;
export const CODE_SIGNS = SIGNS;
const LENGTH = CODE_DRAWN + 1;

const placeOf = (sign: string): number => SIGNS.indexOf(sign);
/** The check sign has weight 1, the others 2 to 10: none is a multiple of 31, and no two are alike. */
const weightAt = (index: number): number => (index === CODE_DRAWN ? 1 : index + 2);
const sumOf = (code: string): number =>
  [...code].reduce((sum, sign, index) => sum + weightAt(index) * placeOf(sign), 0) % SIGNS.length;

/** Completes drawn signs with the one that checks them. */
export function withCheckSign(drawn: string): string {
  return drawn + SIGNS[(SIGNS.length - sumOf(drawn)) % SIGNS.length];
}

/** What a person typed or read out, as the code is stored: `7k3q-x9mn 4t` → `7K3QX9MN4T`. */
export function normaliseCode(typed: string): string {
  return [...typed.toUpperCase().replace(/[\s–—_.-]+/g, '')].map((sign) => READ_AS[sign] ?? sign).join('');
}

export function isCode(code: string): boolean {
  return code.length === LENGTH && [...code].every((sign) => placeOf(sign) >= 0) && sumOf(code) === 0;
}

/** In groups, as it stands on paper: `7K3Q-X9MN-4T`. */
export function writtenCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * Codes that are right and lie one slip away from what was typed: one sign wrong, or two neighbours changed. Whoever asks looks
 * up which of them exist; a code of the wrong length has none.
 */
export function nearCodes(typed: string): readonly string[] {
  const code = normaliseCode(typed);
  if (code.length !== LENGTH || isCode(code)) return [];
  const swapped = Array.from({ length: LENGTH - 1 }, (_, at) => {
    const signs = [...code];
    [signs[at], signs[at + 1]] = [signs[at + 1] as string, signs[at] as string];
    return signs.join('');
  });
  const replaced = [...code].flatMap((_, at) =>
    [...SIGNS].map((sign) => `${code.slice(0, at)}${sign}${code.slice(at + 1)}`),
  );
  return [...new Set([...swapped, ...replaced].filter(isCode))];
}

/** `AIM-R-2026-00417`: the year of issue and a counter of that year. */
export function certificateNumber(year: number, serial: number): string {
  return `AIM-R-${year}-${String(serial).padStart(5, '0')}`;
}

const NUMBER = /^(?:AIM[\s-]*)?R?[\s-]*(20\d\d)[\s/–-]+0*(\d{1,5})$/i;

/** A number however it was typed, or null: `aim r 2026 417`, `2026/417`. */
export function readNumber(typed: string): string | null {
  const match = NUMBER.exec(typed.trim());
  return match === null ? null : certificateNumber(Number(match[1]), Number(match[2]));
}

/** A TIN of which a stranger can compare both ends: `1405•••821`. */
export function maskedTin(tin: string): string {
  return tin.length < 8 ? '•'.repeat(tin.length) : `${tin.slice(0, 4)}${'•'.repeat(tin.length - 7)}${tin.slice(-3)}`;
}
