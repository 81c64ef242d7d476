import { StateTag } from '@aim/ui/state-tag.tsx';
import type { ResidencyApplicationState } from '../../../gql/graphql.ts';

const KINDS = {
  DRAFT: 'draft',
  COMPLETENESS_CHECK: 'working',
  SENT_BACK: 'yours',
  EVALUATION: 'working',
  CLARIFICATION: 'yours',
  DECISION: 'working',
  APPROVED_PENDING_FEE: 'yours',
  CERTIFICATE_ISSUE: 'working',
  ISSUED: 'done',
  REFUSED: 'closed',
  LAPSED: 'closed',
  RETURNED_UNCONSIDERED: 'closed',
  ANNULLED_UNPAID: 'closed',
} as const;

export function ApplicationTag({
  state,
  label,
}: {
  readonly state: ResidencyApplicationState;
  readonly label: string;
}) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
