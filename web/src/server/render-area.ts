import type { Locale } from '@aim/domain/kernel/locale';
import { readFragment } from '../gql/fragment-masking.ts';
import { ViewerDocument, ViewerPartsFragmentDoc, type ViewerQuery } from '../gql/graphql.ts';
import { appearanceAttributes, appearanceIn, HELD_LOCALE } from '../lib/appearance.ts';
import { AREA_PATHS, areaOf, homeOf, mayEnter } from '../lib/area.ts';
import type { AreaState } from '../lib/area-state.ts';
import type { Execute } from '../lib/execute.ts';
import { isId } from '../lib/is-id.ts';
import { matchPath } from '../lib/public-page.ts';
import { localeOf } from './asked-locale.ts';
import { clientFiles } from './client-files.ts';
import { htmlDocument } from './document.ts';
import { fontFiles } from './font-files.ts';
import { hasSession } from './public-viewer.ts';
import { page, type Rendered, type RenderRequest, redirect } from './rendered.ts';

const leadsSomewhere = (params: Readonly<Record<string, string>> | null): boolean =>
  params !== null && (params['id'] === undefined || isId(params['id']));

/** The small page that starts a signed-in area: the person's language, theme and session are already in it. */
export async function renderArea(request: RenderRequest, url: URL, asked: Locale, execute: Execute): Promise<Rendered> {
  const area = areaOf(url.pathname) ?? 'app';
  const answer: ViewerQuery = hasSession(request) ? await execute(ViewerDocument, {}) : { me: null };
  const viewer = readFragment(ViewerPartsFragmentDoc, answer.me);
  if (viewer === null) {
    const returnTo = `${url.pathname}${url.search}`;
    return redirect(`/${asked}/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  }
  const locale = localeOf(request.cookies[HELD_LOCALE]) ?? viewer.preferences.locale;
  const isKnown = AREA_PATHS[area].some((pattern) => leadsSomewhere(matchPath(pattern, url.pathname)));
  if (!mayEnter(area, viewer) && url.pathname === `/${area}`) return redirect(homeOf(viewer));
  const state: AreaState = { locale, mode: request.mode, viewer: answer };
  const html = htmlDocument({
    locale,
    attributes: appearanceAttributes(appearanceIn(area, viewer.preferences)),
    title: 'AIM',
    isPrivate: true,
    files: clientFiles(area, locale),
    fonts: fontFiles(locale),
    state,
    body: '',
  });
  const code = !isKnown ? 404 : mayEnter(area, viewer) ? 200 : 403;
  return page(code, html, { 'Content-Language': locale });
}
