import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PublicComponent } from '../src/app/public/public-components.ts';
import { PublicRoot } from '../src/app/public/public-root.tsx';
import { loadLanguage } from '../src/lib/load-language.ts';
import type { PublicState } from '../src/lib/public-state.ts';

/** A page of the public site in its frame, in English, as the browser shows it after the server has drawn it. */
export async function renderPublic(Page: PublicComponent, own: Partial<PublicState>) {
  const state: PublicState = {
    page: 'signIn',
    locale: 'en',
    path: '/',
    search: '',
    params: {},
    data: null,
    form: null,
    viewer: null,
    theme: 'SYSTEM',
    isDemo: false,
    mode: 'test',
    ...own,
  };
  render(<PublicRoot state={state} language={await loadLanguage('en', 'public')} Page={Page} />);
  return { user: userEvent.setup() };
}
