import { PublicCentreDocument, type PublicCentreQuery } from '../../../gql/graphql.ts';
import { definePage } from '../../../lib/public-page.ts';
import { SPACES_PATH } from './spaces-page.load.ts';

export interface SpaceData {
  readonly centre: NonNullable<PublicCentreQuery['centre']>;
  readonly today: string;
  /** Where booking begins; for strangers after signing in. */
  readonly bookHref: string;
}

export const spacePage = definePage<SpaceData>({
  pattern: `${SPACES_PATH}/:slug`,
  title: 'publicSpaces.oneTitle',
  isScriptless: true,
  load: async ({ params, execute, locale, today, viewer }) => {
    const { centre } = await execute(PublicCentreDocument, { slug: params['slug'] ?? '' });
    if (centre === null) return { redirect: `/${locale}${SPACES_PATH}` };
    const book = `/app/book?centre=${centre.slug}`;
    const bookHref = viewer ? book : `/${locale}/sign-in?returnTo=${encodeURIComponent(book)}`;
    return { data: { centre, today, bookHref } };
  },
});
