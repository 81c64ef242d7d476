import { StateTag } from '@aim/ui/state-tag.tsx';
import type { BulkState } from '../../../gql/graphql.ts';

const KINDS = { RUNNING: 'working', DONE: 'done', CANCELLED: 'closed', UNDONE: 'closed' } as const;

/** Where a run over many startups stands. */
export function RunStateTag({ state, label }: { readonly state: BulkState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
