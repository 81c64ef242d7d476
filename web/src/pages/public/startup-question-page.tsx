import { Details } from '@aim/ui/details.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { ArrowLeft } from 'lucide-react';
import { AnswerKeeper } from '../../features/pipeline-register/answer-keeper.tsx';
import { markSent } from '../../features/pipeline-register/device-answers.ts';
import {
  CHECK_PATH,
  FIELDS,
  pathBefore,
  QUESTIONS,
  type Question,
  TASKS_PATH,
} from '../../features/pipeline-register/questions.ts';
import { saveAnswer } from '../../features/pipeline-register/save-answer.ts';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { PublicAction } from '../../lib/public-page.ts';
import { PublicForm } from './public-form.tsx';
import { StartupQuestionFields } from './startup-question-fields.tsx';
import type { QuestionData } from './startup-question-page.load.ts';

const REASONS: Readonly<Record<Question, PlainMessageId>> = {
  name: 'registerStartup.nameWhy',
  problem: 'registerStartup.problemWhy',
  solution: 'registerStartup.solutionWhy',
  sector: 'registerStartup.sectorWhy',
  place: 'registerStartup.placeWhy',
  company: 'registerStartup.companyWhy',
  website: 'registerStartup.websiteWhy',
};
/** Of reading, thinking and typing on a phone, from this question to the end. */
const MINUTES_LEFT: Readonly<Record<Question, number>> = {
  name: 5,
  problem: 4,
  solution: 3,
  sector: 2,
  place: 2,
  company: 1,
  website: 1,
};

/** One question; the answer is kept while it is typed, with script or without. */
export function StartupQuestionPage(data: QuestionData) {
  const t = useT();
  const labels = useLabels();
  const { href } = usePublic();
  const { question, answers, isFromCheck } = data;
  const current = QUESTIONS.indexOf(question) + 1;
  return (
    <div className="grid gap-5">
      <TextLink
        href={href(isFromCheck ? CHECK_PATH : pathBefore(question))}
        className="-mt-3 inline-flex min-h-11 w-fit items-center gap-1.5"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {labels.back}
      </TextLink>
      <Progress
        shown
        label={[
          t('registerStartup.progress', { current, total: QUESTIONS.length }),
          t('registerStartup.minutesLeft', { count: MINUTES_LEFT[question] }),
        ].join(' · ')}
        value={current}
        max={QUESTIONS.length}
      />
      <PublicForm
        name="answer"
        action={keptAnswer}
        submit={t('registerStartup.continue')}
        fields={FIELDS[question]}
        beside={<TextLink href={href(TASKS_PATH)}>{t('registerStartup.later')}</TextLink>}
      >
        {({ value, error, isRefused }) => (
          <>
            <AnswerKeeper fields={FIELDS[question]} />
            <StartupQuestionFields
              {...data}
              value={(field) => (isRefused ? value(field) : (answers[field] ?? ''))}
              error={error}
            />
          </>
        )}
      </PublicForm>
      <div className="border-t border-line pt-4">
        <Details summary={t('registerStartup.why')}>{t(REASONS[question])}</Details>
      </div>
    </div>
  );
}

/** In the browser the device learns that the server has the answer. */
const keptAnswer: PublicAction<never> = async (context, values) => {
  const outcome = await saveAnswer(context, values);
  await markSent(values);
  return outcome;
};
