import { type LinkComponent, UiProvider } from '@aim/ui/ui-provider.tsx';
import type { ReactNode } from 'react';
import { type Language, LanguageContext } from './language.tsx';

interface LanguageProviderProps {
  readonly language: Language;
  readonly link?: LinkComponent;
  readonly singleKeys?: boolean;
  readonly children: ReactNode;
}

/** The page's language for our texts and for the design system's. */
export function LanguageProvider({ language, link = 'a', singleKeys = true, children }: LanguageProviderProps) {
  return (
    <LanguageContext value={language}>
      <UiProvider locale={language.locale} labels={language.labels} link={link} singleKeys={singleKeys}>
        {children}
      </UiProvider>
    </LanguageContext>
  );
}
