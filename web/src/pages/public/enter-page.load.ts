import { homeOf } from '../../lib/area.ts';
import { definePage } from '../../lib/public-page.ts';

/** Leads a person who has just signed in to their own area. */
export const enterPage = definePage<null>({
  pattern: '/enter',
  title: 'signIn.title',
  isPrivate: true,
  load: ({ viewer, locale }) => ({ redirect: viewer ? homeOf(viewer) : `/${locale}/sign-in` }),
});
