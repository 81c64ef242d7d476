import type { Locale } from '@aim/domain/kernel/locale';
import { themeOf } from '../lib/appearance.ts';
import type { MessageId } from '../lib/language.tsx';
import type { PublicState } from '../lib/public-state.ts';
import { RequestError } from '../lib/request-error.ts';
import { publicHtml } from './public-html.tsx';
import { page, type Rendered, type RenderRequest } from './rendered.ts';

const TITLES: Readonly<Record<number, MessageId>> = {
  401: 'state.unauthenticatedTitle',
  403: 'state.forbiddenTitle',
  404: 'state.notFoundTitle',
  429: 'state.rateLimitedTitle',
  503: 'state.unavailableTitle',
};

/** A page that says what happened, what is safe and what to do; asks nothing of the database. */
export async function renderError(
  request: RenderRequest,
  locale: Locale,
  state: number,
  error?: unknown,
): Promise<Rendered> {
  const url = new URL(request.url, request.publicUrl);
  const localised = url.pathname.startsWith(`/${locale}/`) ? url.pathname.slice(3) : '/';
  const known: PublicState = {
    page: 'error',
    locale,
    path: state === 404 ? '/' : localised,
    search: '',
    params: {},
    data: {
      state,
      reference: error instanceof RequestError ? error.reference : (request.headers['x-request-id'] ?? null),
    },
    form: null,
    viewer: null,
    theme: themeOf(request.cookies['aim-theme']),
    isDemo: request.mode !== 'production',
    mode: request.mode,
  };
  const html = await publicHtml(known, { title: TITLES[state] ?? 'state.internalTitle', isPrivate: true });
  return page(state, html, { 'Content-Language': locale, ...(state === 503 ? { 'Retry-After': '5' } : {}) });
}
