import { START_PATH } from '../../features/pipeline-register/questions.ts';
import { SentStartupDocument, type SentStartupQuery } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';

export interface SentData {
  readonly startup: NonNullable<SentStartupQuery['startup']>;
}

export const startupSentPage = definePage<SentData>({
  pattern: `${START_PATH}/sent/:id`,
  title: 'registerStartup.sentTitle',
  isPrivate: true,
  load: async ({ params, viewer, locale, execute }) => {
    const id = params['id'] ?? '';
    if (viewer === null) {
      const here = encodeURIComponent(`/${locale}${START_PATH}/sent/${id}`);
      return { redirect: `/${locale}/sign-in?returnTo=${here}` };
    }
    const { startup } = await execute(SentStartupDocument, { id });
    return startup === null ? { redirect: '/app/startups' } : { data: { startup } };
  },
});
