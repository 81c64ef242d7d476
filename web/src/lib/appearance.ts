import type { Locale } from '@aim/domain/kernel/locale';
import type { Density, Theme } from '../gql/graphql.ts';

export interface Appearance {
  readonly theme: Theme;
  readonly density: Density | 'PUBLIC';
  readonly textScale: number;
}

export const PUBLIC_APPEARANCE: Appearance = { theme: 'SYSTEM', density: 'PUBLIC', textScale: 100 };

const THEMES: readonly Theme[] = ['SYSTEM', 'LIGHT', 'DARK'];

/** Attributes of `<html>`: the server writes them, so that nothing flashes; the browser only changes them. */
export function appearanceAttributes({ theme, density, textScale }: Appearance): Readonly<Record<string, string>> {
  return {
    class: theme.toLowerCase(),
    'data-density': density.toLowerCase(),
    'data-text-size': String(textScale),
  };
}

/** Dense tables are the staff's choice; everybody else gets the large controls. */
export function appearanceIn(area: string, chosen: Appearance): Appearance {
  return area === 'staff' ? chosen : { ...chosen, density: 'PUBLIC' };
}

export function themeOf(cookie: string | undefined): Theme {
  return THEMES.find((theme) => theme.toLowerCase() === cookie?.toLowerCase()) ?? 'SYSTEM';
}

const YEAR_SECONDS = 31_536_000;
const HELD_SECONDS = 60;

/** The cookie of a language that was chosen a moment ago. */
export const HELD_LOCALE = 'aim-locale-held';

/** Remembered on this device, for pages seen before signing in. */
export function rememberChoice(name: 'aim-theme' | 'aim-locale', value: string): void {
  setCookie(name, value, YEAR_SECONDS);
}

/** Holds a new language until the server has it, so that a page loaded meanwhile comes in it; `null` lets it go. */
export function holdLocale(locale: Locale | null): void {
  setCookie(HELD_LOCALE, locale ?? '', locale === null ? 0 : HELD_SECONDS);
}

function setCookie(name: string, value: string, seconds: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in the oldest browsers we support
  document.cookie = `${name}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax`;
}

export function applyAppearance(appearance: Appearance): void {
  for (const [name, value] of Object.entries(appearanceAttributes(appearance)))
    document.documentElement.setAttribute(name, value);
}
