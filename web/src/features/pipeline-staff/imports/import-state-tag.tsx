import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { ImportRunState } from '../../../gql/graphql.ts';

const KINDS: Readonly<Record<ImportRunState, StateKind>> = {
  UPLOADED: 'yours',
  CHECKING: 'working',
  CHECKED: 'yours',
  RUNNING: 'working',
  DONE: 'done',
  CANCELLED: 'closed',
  UNDOING: 'working',
  UNDONE: 'closed',
  FAILED: 'late',
};

/** Where an import stands, as sign and word. */
export function ImportStateTag({ state, label }: { readonly state: ImportRunState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
