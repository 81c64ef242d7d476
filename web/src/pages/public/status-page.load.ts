import { definePage } from '../../lib/public-page.ts';

/** The browser asks `/readyz` itself: a page that could be rendered already says that the site answers. */
export const statusPage = definePage<null>({
  pattern: '/status',
  title: 'pages.statusTitle',
  load: () => ({ data: null }),
});
