import { Clock } from '@aim/ui/clock.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { NextStepCard } from '@aim/ui/next-step-card.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { TaskList } from '@aim/ui/task-list.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { clock } from '../../lib/clock.ts';
import { useLanguage } from '../../lib/language.tsx';
import { stepsQuery } from './startup-query.ts';

/** The one thing to do now: what, why, how long, until when. */
export function StartupNextStep({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(stepsQuery(id));
  const step = data.startup?.nextStep;
  if (!step) return null;
  return (
    <NextStepCard
      kicker={t('myStartup.stepHeading')}
      title={step.label}
      reason={step.why}
      {...(step.minutes === null ? {} : { effort: t('nextStep.minutes', { count: step.minutes }) })}
      deadline={step.dueAt === null ? null : <Clock until={step.dueAt} now={clock.now()} />}
      action={
        <LinkButton variant="primary" href={step.href}>
          {t('nextStep.start')}
        </LinkButton>
      }
    />
  );
}

/** What investors look at first, and how much of it is there. */
export function StartupReadiness({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(stepsQuery(id));
  const { startup } = data;
  if (startup === null || startup.readiness.length === 0) return null;
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="font-display text-xl font-semibold">{t('myStartup.readinessTitle')}</h2>
        <p className="text-ink-2">{t('myStartup.readinessLead')}</p>
      </div>
      <Progress
        shown
        label={t('myStartup.completeness', { percent: format.percent(startup.completeness / 100) })}
        value={startup.completeness}
        max={100}
      />
      <TaskList
        tasks={startup.readiness.map(({ key, label, isDone, href }) => ({
          id: key,
          title: label,
          done: isDone,
          state: t(isDone ? 'myStartup.done' : 'myStartup.open'),
          ...(href === null ? {} : { href }),
        }))}
      />
    </section>
  );
}
