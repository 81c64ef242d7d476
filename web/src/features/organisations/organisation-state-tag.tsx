import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { OrganisationState } from '../../gql/graphql.ts';

const KINDS: Readonly<Record<OrganisationState, StateKind>> = {
  UNVERIFIED: 'waiting',
  VERIFIED: 'done',
  DISSOLVED: 'closed',
};

/** Sign and word of an organisation's state. */
export function OrganisationStateTag({ state, label }: { readonly state: OrganisationState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
