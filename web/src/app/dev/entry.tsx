import '../../styles/dev.css';
import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import { createRoot } from 'react-dom/client';
import { applyAppearance, PUBLIC_APPEARANCE, themeOf } from '../../lib/appearance.ts';
import { LanguageProvider } from '../../lib/language-provider.tsx';
import { loadLanguage } from '../../lib/load-language.ts';
import { StatesPage } from './states-page.tsx';

/** Every component in every state; language, theme and story come from the address, so that a picture can be repeated. */
async function start(): Promise<void> {
  const search = new URLSearchParams(window.location.search);
  const locale: Locale = LOCALES.find((one) => one === search.get('locale')) ?? 'az';
  const root = document.getElementById('root');
  if (root === null) return;
  document.documentElement.lang = locale;
  applyAppearance({ ...PUBLIC_APPEARANCE, theme: themeOf(search.get('theme') ?? undefined) });
  createRoot(root).render(
    <LanguageProvider language={await loadLanguage(locale, 'staff')}>
      <StatesPage search={search} />
    </LanguageProvider>,
  );
}

void start();
