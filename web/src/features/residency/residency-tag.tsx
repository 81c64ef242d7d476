import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { ResidencyState } from '../../gql/graphql.ts';

const KINDS: Readonly<Record<ResidencyState, StateKind>> = {
  ACTIVE: 'done',
  UNDER_REVIEW: 'working',
  SUSPENDED: 'yours',
  REVOKED: 'revoked',
  WITHDRAWN: 'closed',
  EXPIRED: 'closed',
};

/** The state of a residency as sign, word and colour. */
export function ResidencyTag({ state, label }: { readonly state: ResidencyState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
