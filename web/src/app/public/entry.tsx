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
  // The language first: a page with texts of its own adds them to it.
  const language = await loadLanguage(state.locale, 'public');
  const Page = await load();
  hydrateRoot(root, <PublicRoot state={state} language={language} Page={Page} />);
}

void start();
