import type { Locale } from '@aim/domain/kernel/locale';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { rememberChoice } from '../../lib/appearance.ts';
import { type Language, LanguageContext } from '../../lib/language.tsx';
import { loadLanguage } from '../../lib/load-language.ts';

const SwitchContext = createContext<(locale: Locale) => Promise<void>>(() => Promise.resolve());

/** Holds the language of the area and changes it in place: the page and what is typed stay. */
export function LanguageSource({ initial, children }: { readonly initial: Language; readonly children: ReactNode }) {
  const [language, setLanguage] = useState(initial);
  const change = useCallback(async (locale: Locale) => {
    const next = await loadLanguage(locale, 'workspace');
    document.documentElement.lang = locale;
    rememberChoice('aim-locale', locale);
    setLanguage(next);
  }, []);
  const value = useMemo(() => change, [change]);
  return (
    <SwitchContext value={value}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </SwitchContext>
  );
}

export function useLanguageSwitch(): (locale: Locale) => Promise<void> {
  return useContext(SwitchContext);
}
