import { Monitor, Moon, Sun } from 'lucide-react';
import { ChoiceBar } from './choice-bar.tsx';
import { useLabels } from './ui-provider.tsx';

export type Theme = 'system' | 'light' | 'dark';

interface ThemeSwitchProps {
  readonly value: Theme;
  readonly onChange: (theme: Theme) => void;
}

export function ThemeSwitch({ value, onChange }: ThemeSwitchProps) {
  const labels = useLabels();
  return (
    <ChoiceBar
      label={labels.theme}
      value={value}
      onChange={onChange}
      options={[
        { value: 'system', label: labels.themeSystem, icon: <Monitor /> },
        { value: 'light', label: labels.themeLight, icon: <Sun /> },
        { value: 'dark', label: labels.themeDark, icon: <Moon /> },
      ]}
    />
  );
}
