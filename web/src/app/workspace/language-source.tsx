import type { Locale } from '@aim/domain/kernel/locale';
import { type ReactNode, useCallback, useState } from 'react';
import { rememberChoice } from '../../lib/appearance.ts';
import type { Area } from '../../lib/area.ts';
import type { Language } from '../../lib/language.tsx';
import { LanguageProvider } from '../../lib/language-provider.tsx';
import { loadLanguage } from '../../lib/load-language.ts';
import { LanguageSwitchContext } from '../../lib/use-change-preferences.ts';

interface LanguageSourceProps {
  readonly area: Area;
  readonly initial: Language;
  readonly children: ReactNode;
}

/** Holds the language of the area and changes it in place: the page and what is typed stay. */
export function LanguageSource({ area, initial, children }: LanguageSourceProps) {
  const [language, setLanguage] = useState(initial);
  const change = useCallback(
    async (locale: Locale) => {
      const next = await loadLanguage(locale, area);
      document.documentElement.lang = locale;
      rememberChoice('aim-locale', locale);
      setLanguage(next);
    },
    [area],
  );
  return (
    <LanguageSwitchContext value={change}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </LanguageSwitchContext>
  );
}
