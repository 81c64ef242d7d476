import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { StartupState } from '../../gql/graphql.ts';

const KINDS: Readonly<Record<StartupState, StateKind>> = {
  DRAFT: 'draft',
  PENDING_MODERATION: 'yours',
  ACTIVE: 'done',
  DORMANT: 'waiting',
  CLOSED: 'closed',
  ACQUIRED: 'done',
  MERGED: 'closed',
};

/** Sign and word of the record's state, as staff see it. */
export function StartupStateTag({ state, label }: { readonly state: StartupState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
