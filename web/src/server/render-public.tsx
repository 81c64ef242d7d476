import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { type PublicRouteName, publicRoutes } from '../app/public/public-routes.ts';
import { themeOf } from '../lib/appearance.ts';
import type { Execute } from '../lib/execute.ts';
import { type FormState, matchPath, type PublicPage, type PublicViewer } from '../lib/public-page.ts';
import type { PublicState } from '../lib/public-state.ts';
import { RequestError } from '../lib/request-error.ts';
import { publicHtml } from './public-html.tsx';
import { publicViewer } from './public-viewer.ts';
import { renderError } from './render-error.tsx';
import { page, type Rendered, type RenderRequest, redirect } from './rendered.ts';
import { serverLanguage } from './server-language.ts';

type Found = {
  readonly name: PublicRouteName;
  readonly route: PublicPage<unknown>;
  readonly params: Record<string, string>;
};

/** A page below a language: loads its data, or runs the form that was posted to it. */
export async function renderPublic(
  request: RenderRequest,
  url: URL,
  locale: Locale,
  execute: Execute,
): Promise<Rendered> {
  const path = url.pathname.slice(3) || '/';
  const found = find(path);
  if (found === null) return renderError(request, locale, 404);
  if (url.pathname === `/${locale}`) return redirect(`/${locale}/${url.search}`);
  const { viewer, theme } = await viewerOf(request, found.route, execute);
  const { t } = serverLanguage(locale);
  const context = { locale, params: found.params, search: url.searchParams, execute, t };
  const loaded = await found.route.load({
    ...context,
    isDemo: request.mode !== 'production',
    publicUrl: request.publicUrl,
    today: dateOf(request.now, HOME_ZONE),
    viewer,
  });
  if ('redirect' in loaded) return redirect(loaded.redirect);
  let { data } = loaded;
  let form: FormState | null = null;
  if (request.method === 'POST') {
    const { action: name = '', ...values } = request.form ?? {};
    const action = found.route.actions?.[name];
    if (!action) return renderError(request, locale, 400);
    const outcome = await action(context, values).catch((error: unknown) => refused(error));
    if ('redirect' in outcome) return redirect(outcome.redirect);
    if ('data' in outcome) data = { ...(data as object), ...(outcome.data as object) };
    form = { action: name, values: withoutSecrets(values), problems: 'problems' in outcome ? outcome.problems : [] };
    if ('code' in outcome) return renderError(request, locale, stateOf(outcome.code));
  }
  return respond({ request, url, locale, found, data, form, viewer, theme, state: loaded.state ?? 200 });
}

interface Response {
  readonly request: RenderRequest;
  readonly url: URL;
  readonly locale: Locale;
  readonly found: Found;
  readonly data: unknown;
  readonly form: FormState | null;
  readonly viewer: PublicViewer | null;
  readonly theme: ReturnType<typeof themeOf>;
  readonly state: number;
}

async function respond(response: Response): Promise<Rendered> {
  const { request, url, locale, found, data, form, viewer, theme } = response;
  const path = url.pathname.slice(3);
  const state: PublicState = {
    page: found.name,
    locale,
    path,
    search: url.search,
    params: found.params,
    data,
    form,
    viewer,
    theme,
    isDemo: request.mode !== 'production',
    mode: request.mode,
  };
  const { route } = found;
  const html = await publicHtml(state, {
    title: route.title,
    ...(route.description ? { description: route.description } : {}),
    isPrivate: route.isPrivate === true || response.state >= 400,
    isScriptless: route.isScriptless === true,
    canonical: `${request.publicUrl}/${locale}${path}`,
    alternates: [
      ...LOCALES.map((one) => ({ locale: one, href: `${request.publicUrl}/${one}${path}` })),
      { locale: 'x-default' as const, href: `${request.publicUrl}/az${path}` },
    ],
  });
  const refusedForm = form !== null && form.problems.length > 0;
  return page(refusedForm ? 422 : response.state, html, {
    'Content-Language': locale,
    ...(route.refreshSeconds === undefined ? {} : { Refresh: String(route.refreshSeconds) }),
    ...(viewer === null && request.method !== 'POST' && !route.isPrivate
      ? { 'Cache-Control': 'private, no-cache' }
      : {}),
  });
}

/** A page without a script says what it can even when nobody can be asked who reads it. */
async function viewerOf(request: RenderRequest, { isScriptless }: PublicPage<unknown>, execute: Execute) {
  const known = publicViewer(request, execute);
  return isScriptless ? known.catch(() => ({ viewer: null, theme: themeOf(request.cookies['aim-theme']) })) : known;
}

function find(path: string): Found | null {
  for (const [name, route] of Object.entries(publicRoutes)) {
    const params = matchPath(route.pattern, path);
    if (params) return { name: name as PublicRouteName, route: route as PublicPage<unknown>, params };
  }
  return null;
}

/** A password never comes back in a page. */
function withoutSecrets(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}

function refused(error: unknown): { code: string } {
  if (error instanceof RequestError) return { code: error.code };
  throw error;
}

function stateOf(code: string): number {
  const states: Readonly<Record<string, number>> = {
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    BAD_REQUEST: 400,
    RATE_LIMITED: 429,
    UNAVAILABLE: 503,
  };
  return states[code] ?? 500;
}
