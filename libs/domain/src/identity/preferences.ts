import * as z from 'zod/mini';
import { LOCALES } from '../kernel/locale.ts';

export const THEMES = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['COMFORTABLE', 'STANDARD', 'COMPACT'] as const;
export type Density = (typeof DENSITIES)[number];
/** Text size in percent. */
export const TEXT_SCALES = [100, 115, 130] as const;

export interface Preferences {
  readonly locale: (typeof LOCALES)[number];
  readonly theme: Theme;
  readonly density: Density;
  readonly textScale: (typeof TEXT_SCALES)[number];
  readonly shortcuts: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  locale: 'az',
  theme: 'SYSTEM',
  density: 'STANDARD',
  textScale: 100,
  shortcuts: true,
};

/** What is left out or null stays as it is. */
export const updatePreferencesInput = z.object({
  locale: z.nullish(z.enum(LOCALES)),
  theme: z.nullish(z.enum(THEMES)),
  density: z.nullish(z.enum(DENSITIES)),
  textScale: z.nullish(z.literal(TEXT_SCALES)),
  shortcuts: z.nullish(z.boolean()),
});

/** Preferences after an update. */
export function withChanges(now: Preferences, changes: z.infer<typeof updatePreferencesInput>): Preferences {
  return {
    locale: changes.locale ?? now.locale,
    theme: changes.theme ?? now.theme,
    density: changes.density ?? now.density,
    textScale: changes.textScale ?? now.textScale,
    shortcuts: changes.shortcuts ?? now.shortcuts,
  };
}
