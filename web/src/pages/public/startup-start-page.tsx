import { LinkButton } from '@aim/ui/link-button.tsx';
import { Clock3, Eye, ListChecks, Save } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  isAnswered,
  QUESTIONS,
  questionPath,
  START_PATH,
  TASKS_PATH,
} from '../../features/pipeline-register/questions.ts';
import { useDeviceAnswers } from '../../features/pipeline-register/use-device-answers.ts';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { AnswersData } from './startup-start-page.load.ts';

/** Before the first question: how long, what, who reads it, what comes after. */
export function StartupStartPage({ answers }: AnswersData) {
  const t = useT();
  const { href } = usePublic();
  useDeviceAnswers(answers, href(START_PATH));
  const answered = QUESTIONS.filter((question) => isAnswered(question, answers, t)).length;
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('registerStartup.startTitle')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('registerStartup.startLead')}</p>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:[&>a]:w-full">
        <LinkButton
          href={href(answered > 0 ? TASKS_PATH : questionPath('name'))}
          variant="primary"
          size="large"
          className="min-w-44"
        >
          {t(answered > 0 ? 'registerStartup.continue' : 'registerStartup.start')}
        </LinkButton>
        {answered > 0 ? (
          <p className="text-ink-2">{t('registerStartup.startAgainHint', { answered, total: QUESTIONS.length })}</p>
        ) : null}
      </div>
      <div className="mt-10 grid gap-7 border-t border-line pt-8">
        <Point icon={<ListChecks />} title={t('registerStartup.needTitle')}>
          <ul className="grid list-disc gap-1 ps-5 marker:text-ink-2">
            <li>{t('registerStartup.need1')}</li>
            <li>{t('registerStartup.need2')}</li>
            <li>{t('registerStartup.need3')}</li>
          </ul>
        </Point>
        <Point icon={<Eye />} title={t('registerStartup.readersTitle')}>
          {t('registerStartup.readersText')}
        </Point>
        <Point icon={<Save />} title={t('registerStartup.savedTitle')}>
          {t('registerStartup.savedText')}
        </Point>
        <Point icon={<Clock3 />} title={t('registerStartup.nextTitle')}>
          {t('registerStartup.nextText')}
        </Point>
      </div>
    </>
  );
}

interface PointProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Point({ icon, title, children }: PointProps) {
  return (
    <section className="flex gap-4">
      <span
        aria-hidden="true"
        className="grid size-11 shrink-0 place-items-center rounded-control bg-brand-soft text-on-brand-soft *:size-5.5"
      >
        {icon}
      </span>
      <div className="min-w-0">
        <h2 className="font-display text-lg font-semibold">{title}</h2>
        <div className="mt-0.5 max-w-measure text-ink-2">{children}</div>
      </div>
    </section>
  );
}
