import type { Locale } from '@aim/domain/kernel/locale';
import type { ClientFiles } from './client-files.ts';
import { dataBlock, escapeHtml } from './html.ts';

export interface Alternate {
  readonly locale: Locale | 'x-default';
  readonly href: string;
}

export interface DocumentParts {
  readonly locale: Locale;
  /** Attributes of `<html>` beside its language. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description?: string;
  readonly isPrivate: boolean;
  /** Neither scripts nor the data for them. */
  readonly isScriptless?: boolean;
  readonly canonical?: string;
  readonly alternates?: readonly Alternate[];
  readonly files: ClientFiles;
  readonly fonts: readonly string[];
  readonly state: unknown;
  readonly body: string;
}

/** One page as HTML: every part is escaped, nothing is inline but data. */
export function htmlDocument(parts: DocumentParts): string {
  const { files } = parts;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(parts.title)}</title>`,
    parts.description ? `<meta name="description" content="${escapeHtml(parts.description)}">` : '',
    parts.isPrivate ? '<meta name="robots" content="noindex">' : '',
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    ...parts.fonts.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`),
    ...files.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...(parts.isScriptless
      ? []
      : [
          ...files.preloads.map((href) => `<link rel="modulepreload" href="${href}">`),
          `<script type="module" src="${files.script}"></script>`,
        ]),
    parts.canonical ? `<link rel="canonical" href="${escapeHtml(parts.canonical)}">` : '',
    ...(parts.alternates ?? []).map(
      ({ locale, href }) => `<link rel="alternate" hreflang="${locale}" href="${escapeHtml(href)}">`,
    ),
  ];
  const attributes = Object.entries({ lang: parts.locale, ...parts.attributes })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return [
    `<!doctype html><html${attributes}>`,
    `<head>${head.join('')}</head>`,
    `<body><div id="root">${parts.body}</div>${parts.isScriptless ? '' : dataBlock('state', parts.state)}</body></html>`,
  ].join('');
}
