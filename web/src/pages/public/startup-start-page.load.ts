import { type Answers, answersOf, START_PATH } from '../../features/pipeline-register/questions.ts';
import { StartupDraftDocument } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';

export interface AnswersData {
  readonly answers: Answers;
}

export const startupStartPage = definePage<AnswersData>({
  pattern: START_PATH,
  title: 'registerStartup.title',
  description: 'registerStartup.description',
  load: async ({ execute }) => {
    const { startupDraft } = await execute(StartupDraftDocument, {});
    return { data: { answers: answersOf(startupDraft) } };
  },
});
