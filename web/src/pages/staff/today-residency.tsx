import { TaskList } from '@aim/ui/task-list.tsx';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { type NextStep, nextStepsQuery } from '../../features/identity/next-steps-query.ts';
import { useT } from '../../lib/language.tsx';

const KEYS = ['residencyFiles', 'residencyReports', 'residencyDecisions', 'residencyPapers'] as const;
type Key = (typeof KEYS)[number];
type Work = NextStep & { readonly key: Key };

/** Queues of residency that this person may clear; empty for everybody else. */
export function useResidencyWork(): readonly Work[] {
  const { data } = useQuery(nextStepsQuery);
  return (data?.me?.nextSteps ?? []).filter((step): step is Work => (KEYS as readonly string[]).includes(step.key));
}

export function TodayResidency({ steps }: { readonly steps: readonly Work[] }) {
  const t = useT();
  const id = useId();
  if (steps.length === 0) return null;
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
