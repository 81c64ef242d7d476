import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  type LandingPartsFragment,
  LandingPartsFragmentDoc,
  MySoftLandingsDocument,
  SoftLandingDetailDocument,
  type SoftLandingDetailQuery,
  SoftLandingOfficersDocument,
} from '../../../gql/graphql.ts';
import { queryOf } from '../../../lib/query.ts';
import { RequestError } from '../../../lib/request-error.ts';

type Detail = NonNullable<SoftLandingDetailQuery['softLandingCase']>;
export type ShownLanding = Detail & LandingPartsFragment;
export type ShownLandingItem = Detail['checklist'][number];

export const myLandingsQuery = queryOf(MySoftLandingsDocument, {}, ['softLandingCase', 'organisation']);
export const landingQuery = (id: string) => queryOf(SoftLandingDetailDocument, { id }, ['softLandingCase', 'file']);
export const landingOfficersQuery = queryOf(SoftLandingOfficersDocument, {});

/** The case of this page with its parts in one; null: not there for this person. */
export function useLanding(): ShownLanding | null {
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { softLandingCase } = useSuspenseQuery(landingQuery(id)).data;
  return softLandingCase && { ...softLandingCase, ...readFragment(LandingPartsFragmentDoc, softLandingCase) };
}

/** Null means "not there for you": the page says so. */
export async function loadLanding(queries: QueryClient, id: string): Promise<void> {
  const { softLandingCase } = await queries.ensureQueryData(landingQuery(id));
  if (softLandingCase === null) throw new RequestError('NOT_FOUND');
}
