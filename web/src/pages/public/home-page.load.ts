import { definePage } from '../../lib/public-page.ts';

export const homePage = definePage<null>({
  pattern: '/',
  title: 'home.title',
  description: 'home.description',
  load: () => ({ data: null }),
});
