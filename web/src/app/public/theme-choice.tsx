import { ThemeSwitch } from '@aim/ui/theme-switch.tsx';
import { useState, useSyncExternalStore } from 'react';
import type { Theme } from '../../gql/graphql.ts';
import { applyAppearance, PUBLIC_APPEARANCE, rememberChoice } from '../../lib/appearance.ts';

const nothing = () => () => {};

/** Light, dark or like the device; without script the page follows the device. */
export function ThemeChoice({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const hasScript = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <ThemeSwitch
      value={theme.toLowerCase() as Lowercase<Theme>}
      onChange={(chosen) => {
        const next = chosen.toUpperCase() as Theme;
        setTheme(next);
        rememberChoice('aim-theme', chosen);
        applyAppearance({ ...PUBLIC_APPEARANCE, theme: next });
      }}
    />
  );
}
