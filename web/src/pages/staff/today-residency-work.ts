import { useQuery } from '@tanstack/react-query';
import { type NextStep, nextStepsQuery } from '../../features/identity/next-steps-query.ts';

const KEYS = ['residencyFiles', 'residencyReports', 'residencyDecisions', 'residencyPapers'] as const;
type Key = (typeof KEYS)[number];
export type ResidencyWork = NextStep & { readonly key: Key };

/** Queues of residency that this person may clear; empty for everybody else. */
export function useResidencyWork(): readonly ResidencyWork[] {
  const { data } = useQuery(nextStepsQuery);
  return (data?.me?.nextSteps ?? []).filter((step): step is ResidencyWork =>
    (KEYS as readonly string[]).includes(step.key),
  );
}
