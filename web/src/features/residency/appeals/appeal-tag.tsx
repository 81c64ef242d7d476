import { StateTag } from '@aim/ui/state-tag.tsx';
import type { ResidencyAppealState } from '../../../gql/graphql.ts';

const KINDS = { FILED: 'working', UPHELD: 'closed', OVERTURNED: 'done' } as const;

export function AppealTag({ state, label }: { readonly state: ResidencyAppealState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
