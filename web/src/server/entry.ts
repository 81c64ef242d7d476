import { LOCALES } from '@aim/domain/kernel/locale';
import { areaOf } from '../lib/area.ts';
import { askedLocale, localeOf } from './asked-locale.ts';
import { renderArea } from './render-area.ts';
import { renderError } from './render-error.tsx';
import { renderPublic } from './render-public.tsx';
import { renderStates } from './render-states.ts';
import { type Rendered, type RenderRequest, redirect } from './rendered.ts';
import { type RawExecute, serverExecute } from './server-execute.ts';

/** Renders one page of the site; the server that calls it knows nothing of React. */
export async function render(request: RenderRequest, execute: RawExecute): Promise<Rendered> {
  const url = new URL(request.url, request.publicUrl);
  const [, first = '', ...rest] = url.pathname.split('/');
  const locale = localeOf(first);
  const asked = askedLocale(request.cookies['aim-locale'], request.headers['accept-language']);
  const run = serverExecute(execute);
  try {
    if (url.pathname === '/') return redirect(`/${asked}/${url.search}`, { Vary: 'Accept-Language, Cookie' });
    if (areaOf(url.pathname)) return await renderArea(request, url, asked, run);
    if (url.pathname === '/dev/states' && request.mode !== 'production') return renderStates(asked);
    // What is read off a paper or hangs at a door has no language in its address.
    if (first === 'v' || first === 'door')
      return await renderPublic(request, new URL(`/${asked}${url.pathname}${url.search}`, url), asked, run);
    if (locale === null) {
      const isOldStyle = LOCALES.some((one) => first.toLowerCase() === one);
      return isOldStyle
        ? redirect(`/${first.toLowerCase()}/${rest.join('/')}`)
        : await renderError(request, asked, 404);
    }
    return await renderPublic(request, url, locale, run);
  } catch (error) {
    return renderError(request, locale ?? asked, 500, error);
  }
}
