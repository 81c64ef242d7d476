import { LinkButton } from '@aim/ui/link-button.tsx';
import { isAnswered, QUESTIONS, TASKS_PATH } from '../../features/pipeline-register/questions.ts';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { AnswersData } from './startup-start-page.load.ts';

/** Whoever has begun a registration goes on where they stopped. */
export function HomeContinue({ answers }: AnswersData) {
  const t = useT();
  const { href } = usePublic();
  const answered = QUESTIONS.filter((question) => isAnswered(question, answers, t)).length;
  if (answered === 0) return null;
  const name = answers['name']?.trim();
  return (
    <section className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border-2 border-brand bg-surface p-4 sm:col-span-full sm:px-5">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="font-display text-lg font-semibold [overflow-wrap:anywhere]">
          {name ? t('home.continueNamed', { name }) : t('home.continueTitle')}
        </h2>
        <p className="text-ink-2">{t('registerStartup.startAgainHint', { answered, total: QUESTIONS.length })}</p>
      </div>
      <LinkButton variant="primary" href={href(TASKS_PATH)} className="max-sm:w-full">
        {t('registerStartup.continue')}
      </LinkButton>
    </section>
  );
}
