import { answersOf, TASKS_PATH } from '../../features/pipeline-register/questions.ts';
import { StartupDraftDocument } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';
import type { AnswersData } from './startup-start-page.load.ts';

export const startupTasksPage = definePage<AnswersData>({
  pattern: TASKS_PATH,
  title: 'registerStartup.title',
  isPrivate: true,
  load: async ({ execute }) => {
    const { startupDraft } = await execute(StartupDraftDocument, {});
    return { data: { answers: answersOf(startupDraft) } };
  },
});
