import { useQuery } from '@tanstack/react-query';
import { SILENT_FROM_DAYS } from '../../features/pipeline-staff/list/silent-days.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  TodayRevisionsDocument,
  TodayStartupFragmentDoc,
  TodayStartupsDocument,
  TodayTasksDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer-context.ts';

export type PipelineWork = ReturnType<typeof usePipelineWork>;

/** This person's queues of the pipeline; what the person may not decide about is not asked for. */
export function usePipelineWork() {
  const { person, roles } = useViewer();
  const isOfficer = roles.some(({ role }) => role === 'ADMIN' || role === 'PROGRAMME_OFFICER');
  const variables = { person: person.id, silentDays: SILENT_FROM_DAYS };
  const startups = useQuery(queryOf(TodayStartupsDocument, variables, ['startup']));
  const revisions = useQuery({
    ...queryOf(TodayRevisionsDocument, {}, ['startupRevision', 'startup']),
    enabled: isOfficer,
  });
  const tasks = useQuery(queryOf(TodayTasksDocument, {}, ['startupTask']));
  const wanted = [startups, tasks, ...(isOfficer ? [revisions] : [])];
  const waiting = isOfficer ? readFragment(TodayStartupFragmentDoc, startups.data?.waiting.items ?? []) : [];
  const silent = readFragment(TodayStartupFragmentDoc, startups.data?.silent.items ?? []);
  const changed = revisions.data?.startupRevisions.items ?? [];
  const mine = tasks.data?.myStartupTasks ?? [];
  return {
    isLoading: wanted.some(({ isPending }) => isPending),
    failed: wanted.filter(({ isError }) => isError),
    isEmpty: waiting.length + silent.length + changed.length + mine.length === 0,
    mine,
    waiting,
    waitingInfo: startups.data?.waiting.pageInfo ?? null,
    silent,
    silentInfo: startups.data?.silent.pageInfo ?? null,
    changed,
    changedInfo: revisions.data?.startupRevisions.pageInfo ?? null,
  };
}
