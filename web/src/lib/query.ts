import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { documentId } from './execute.ts';
import { request } from './request.ts';
import { RequestError } from './request-error.ts';

/** Kinds of objects whose change makes an answer stale; the live stream names them. */
export type LiveType =
  | 'viewer'
  | 'organisation'
  | 'person'
  | 'invitation'
  | 'file'
  | 'notification'
  | 'mail'
  | 'startup'
  | 'startupRevision'
  | 'startupNote'
  | 'startupTask'
  | 'metricReport'
  | 'cohort'
  | 'participation'
  | 'bulkRun'
  | 'importRun'
  | 'benefitRule'
  | 'ruleScenario'
  | 'job'
  | 'event'
  | 'startup'
  | 'startupRevision'
  | 'cofounderInvitation'
  | 'metricReport'
  | 'listing'
  | 'residencyApplication'
  | 'residency'
  | 'residencyReport'
  | 'softLandingCase'
  | 'booking'
  | 'bookingSeries'
  | 'slotWait'
  | 'resource'
  | 'spaceRule';

/** A query of ours for TanStack Query; the document's hash is its key. */
export function queryOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  types: readonly LiveType[] = [],
) {
  return queryOptions<Result, RequestError>({
    queryKey: [documentId(document as never), variables],
    queryFn: () => request(document, variables),
    meta: { types },
  });
}

const HOPELESS: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_REQUEST', 'STEP_UP_REQUIRED'];

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 300_000,
        networkMode: 'always',
        // With the mode above nobody would ask again; a page without data promises to.
        refetchOnReconnect: true,
        retry: (count, error) => count < 1 && !(error instanceof RequestError && HOPELESS.includes(error.code)),
        retryDelay: 600,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
