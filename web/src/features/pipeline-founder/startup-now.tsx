import { TaskList } from '@aim/ui/task-list.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../lib/language.tsx';
import { stepsQuery } from './startup-query.ts';

/** What investors look at first, and how much of it is there. */
export function StartupReadiness({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useSuspenseQuery(stepsQuery(id));
  const { startup } = data;
  if (startup === null || startup.readiness.length === 0) return null;
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="font-display text-xl font-semibold">{t('myStartup.readinessTitle')}</h2>
        <p className="text-ink-2">{t('myStartup.readinessLead')}</p>
      </div>
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
