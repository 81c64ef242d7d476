import { TaskList } from '@aim/ui/task-list.tsx';
import { useId } from 'react';
import { useT } from '../../../lib/language.tsx';
import type { ResidencyWork } from '../today-residency-work.ts';

/** Queues of residency, each with how much waits in it. */
export function TodayResidency({ steps }: { readonly steps: readonly ResidencyWork[] }) {
  const t = useT();
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="font-display text-lg font-semibold">
        {t('today.residency')}
      </h2>
      <TaskList
        tasks={steps.map(({ key, params, href }) => ({
          id: key,
          title: t(`nextStep.${key}Title`, { count: Number((params as { readonly count: number }).count) }),
          hint: t(`nextStep.${key}Why`),
          href,
          done: false,
          state: null,
        }))}
      />
    </section>
  );
}
