import { renderToString } from 'react-dom/server';
import { publicComponents } from '../app/public/public-components.ts';
import { PublicRoot } from '../app/public/public-root.tsx';
import { appearanceAttributes, PUBLIC_APPEARANCE } from '../lib/appearance.ts';
import type { MessageId } from '../lib/language.tsx';
import type { PublicState } from '../lib/public-state.ts';
import { clientFiles } from './client-files.ts';
import { type Alternate, htmlDocument } from './document.ts';
import { fontFiles } from './font-files.ts';
import { serverLanguage } from './server-language.ts';

export interface PublicHead {
  readonly title: MessageId;
  readonly description?: MessageId;
  readonly isPrivate: boolean;
  readonly isScriptless?: boolean;
  readonly canonical?: string;
  readonly alternates?: readonly Alternate[];
}

/** One page of the site as a whole HTML document. */
export async function publicHtml(state: PublicState, head: PublicHead): Promise<string> {
  const language = serverLanguage(state.locale);
  const name = state.page as keyof typeof publicComponents;
  const Page = await publicComponents[name]();
  const text = language.t as (id: MessageId) => string;
  const title = text(head.title);
  return htmlDocument({
    locale: state.locale,
    attributes: appearanceAttributes({ ...PUBLIC_APPEARANCE, theme: state.theme }),
    title: state.page === 'home' ? title : `${title} · AIM`,
    ...(head.description ? { description: text(head.description) } : {}),
    isPrivate: head.isPrivate,
    isScriptless: head.isScriptless === true,
    ...(head.canonical ? { canonical: head.canonical } : {}),
    ...(head.alternates ? { alternates: head.alternates } : {}),
    files: clientFiles('public', state.locale, `pages/public/${fileOf(name)}`),
    fonts: fontFiles(state.locale),
    state,
    body: renderToString(<PublicRoot state={state} language={language} Page={Page} />),
  });
}

function fileOf(name: string): string {
  if (name === 'privacy' || name === 'accessibility') return 'text-page';
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-page`;
}
