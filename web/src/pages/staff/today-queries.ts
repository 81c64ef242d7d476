import { useQuery } from '@tanstack/react-query';
import { deadLettersQuery } from '../../features/jobs/dead-letters-query.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  DeadLetterRowFragmentDoc,
  TodayMailDocument,
  TodayOrganisationFragmentDoc,
  TodayOrganisationsDocument,
} from '../../gql/graphql.ts';
import { queryOf } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer-context.ts';

export const todayOrganisationsQuery = queryOf(TodayOrganisationsDocument, {}, ['organisation']);
const todayMailQuery = queryOf(TodayMailDocument, {}, ['mail']);

/** This person's queues; what the person may not act on is not asked for. */
export function useTodayWork() {
  const viewer = useViewer();
  const isAdmin = viewer.roles.some(({ role }) => role === 'ADMIN');
  const organisations = useQuery(todayOrganisationsQuery);
  const mail = useQuery({ ...todayMailQuery, enabled: isAdmin });
  const jobs = useQuery({ ...deadLettersQuery, enabled: isAdmin });
  const wanted = [organisations, ...(isAdmin ? [mail, jobs] : [])];
  const waiting = readFragment(TodayOrganisationFragmentDoc, organisations.data?.waiting.items ?? []);
  const isRegistrar = waiting.some(({ allowedActions }) => allowedActions.includes('organisation.verify'));
  return {
    isLoading: wanted.some(({ isPending }) => isPending),
    failed: wanted.filter(({ isError }) => isError),
    waiting: isRegistrar ? waiting : [],
    waitingInfo: organisations.data?.waiting.pageInfo ?? null,
    recent: readFragment(TodayOrganisationFragmentDoc, organisations.data?.recent.items ?? []),
    mails: mail.data?.mails.items ?? [],
    mailInfo: mail.data?.mails.pageInfo ?? null,
    jobs: readFragment(DeadLetterRowFragmentDoc, jobs.data?.deadLetters ?? []),
  };
}
