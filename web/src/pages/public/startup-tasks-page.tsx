import { LinkButton } from '@aim/ui/link-button.tsx';
import { TaskList } from '@aim/ui/task-list.tsx';
import {
  CHECK_PATH,
  isAnswered,
  isOptional,
  openQuestions,
  QUESTIONS,
  questionPath,
  TASKS_PATH,
  TITLES,
} from '../../features/pipeline-register/questions.ts';
import { useDeviceAnswers } from '../../features/pipeline-register/use-device-answers.ts';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { AnswersData } from './startup-start-page.load.ts';

/** All questions and which are answered, for whoever comes back later. */
export function StartupTasksPage({ answers }: AnswersData) {
  const t = useT();
  const { href } = usePublic();
  useDeviceAnswers(answers, href(TASKS_PATH));
  const answered = QUESTIONS.filter((question) => isAnswered(question, answers, t));
  const [next] = openQuestions(answers, t);
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">
        {t('registerStartup.tasksTitle', { answered: answered.length, total: QUESTIONS.length })}
      </h1>
      <p className="mb-6 mt-2 max-w-measure text-lg text-ink-2">{t('registerStartup.tasksLead')}</p>
      <TaskList
        tasks={QUESTIONS.map((question) => {
          const done = answered.includes(question);
          const open = isOptional(question) ? 'registerStartup.tasksOptional' : 'registerStartup.tasksOpen';
          return {
            id: question,
            title: t(TITLES[question]),
            href: href(questionPath(question)),
            done,
            state: t(done ? 'registerStartup.tasksDone' : open),
          };
        })}
      />
      <div className="mt-6 max-sm:[&>a]:w-full">
        <LinkButton variant="primary" href={href(next === undefined ? CHECK_PATH : questionPath(next))}>
          {t(next === undefined ? 'registerStartup.tasksCheck' : 'registerStartup.continue')}
        </LinkButton>
      </div>
    </>
  );
}
