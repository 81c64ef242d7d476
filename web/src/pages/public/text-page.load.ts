import { definePage } from '../../lib/public-page.ts';

export interface TextData {
  readonly name: 'privacy' | 'accessibility';
}

export const privacyPage = definePage<TextData>({
  pattern: '/privacy',
  title: 'pages.privacyTitle',
  load: () => ({ data: { name: 'privacy' } }),
});

export const accessibilityPage = definePage<TextData>({
  pattern: '/accessibility',
  title: 'pages.accessibilityTitle',
  load: () => ({ data: { name: 'accessibility' } }),
});
