import { useSuspenseQuery } from '@tanstack/react-query';
import { readFragment } from '../gql/fragment-masking.ts';
import { ViewerDocument, ViewerPartsFragmentDoc } from '../gql/graphql.ts';
import { queryOf } from './query.ts';
import type { Viewer } from './viewer-context.ts';

export const viewerQuery = queryOf(ViewerDocument, {}, ['viewer', 'notification', 'person', 'organisation']);

/** The person signed in; null when the session is over. */
export function useViewerQuery(): Viewer | null {
  const { data } = useSuspenseQuery(viewerQuery);
  return readFragment(ViewerPartsFragmentDoc, data.me);
}
