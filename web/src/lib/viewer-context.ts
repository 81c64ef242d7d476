import { createContext, useContext } from 'react';
import type { ViewerPartsFragment } from '../gql/graphql.ts';

export type Viewer = ViewerPartsFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** The person signed in; a page of a signed-in area has one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('nobody is signed in here');
  return viewer;
}

/** Keys drafts; pages without a session share one place. */
export function useViewerId(): string {
  return useContext(ViewerContext)?.person.id ?? 'nobody';
}
