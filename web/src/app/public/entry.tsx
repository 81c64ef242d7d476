import '../../styles/public.css';
import { hydrateRoot } from 'react-dom/client';
import { rememberChoice } from '../../lib/appearance.ts';
import { loadLanguage } from '../../lib/load-language.ts';
import type { PublicState } from '../../lib/public-state.ts';
import { readState } from '../../lib/read-state.ts';
import { publicComponents } from './public-components.ts';
import { PublicRoot } from './public-root.tsx';

async function start(): Promise<void> {
  const state = readState<PublicState>();
  const root = document.getElementById('root');
  if (root === null) return;
  rememberChoice('aim-locale', state.locale);
  const load = publicComponents[state.page as keyof typeof publicComponents];
  const [language, Page] = await Promise.all([loadLanguage(state.locale, 'public'), load()]);
  hydrateRoot(root, <PublicRoot state={state} language={language} Page={Page} />);
}

void start();
