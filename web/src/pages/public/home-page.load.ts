import { answersOf } from '../../features/pipeline-register/questions.ts';
import { StartupDraftDocument } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';
import type { AnswersData } from './startup-start-page.load.ts';

export const homePage = definePage<AnswersData>({
  pattern: '/',
  title: 'home.title',
  description: 'home.description',
  load: async ({ execute }) => {
    const { startupDraft } = await execute(StartupDraftDocument, {});
    return { data: { answers: answersOf(startupDraft) } };
  },
});
