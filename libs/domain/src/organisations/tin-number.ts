/**
 * The taxpayer's number (VÖEN). What the State Tax Service has told the OECD (Azerbaijan-TIN.pdf, section II) and what is
 * therefore enforced: ten digits (territory 2, serial 6, computed 1, status 1), and the last one is 1 for legal entities and
 * 2 for natural persons. The algorithm of the ninth digit is not published by the authority, so it is not checked here: the
 * registry decides whether a number exists.
 */
export const TIN = /^\d{9}[12]$/;

export type TinKind = 'LEGAL_ENTITY' | 'PERSON';

/** Spaces, hyphens and the letters in front ("VÖEN 140 005 7421") are how people write it, not part of it. */
export function normaliseTin(tin: string): string {
  return tin.replace(/^\s*(?:VÖEN|VOEN|TIN)\s*:?/iu, '').replace(/[\s.-]+/g, '');
}

export function isTin(tin: string): boolean {
  return TIN.test(tin);
}

export function tinKind(tin: string): TinKind {
  return tin.endsWith('2') ? 'PERSON' : 'LEGAL_ENTITY';
}
