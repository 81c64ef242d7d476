import { StateTag } from '@aim/ui/state-tag.tsx';
import type { SoftLandingState } from '../../../gql/graphql.ts';

const KINDS = {
  REQUESTED: 'yours',
  IN_PROGRESS: 'working',
  RESIDENCY: 'done',
  PARTNERSHIP: 'done',
  CLOSED: 'closed',
} as const;

interface LandingTagProps {
  readonly state: SoftLandingState;
  readonly label: string;
  /** The reader is of the company: a new case waits for the agency. */
  readonly isOfCompany?: boolean;
}

export function LandingTag({ state, label, isOfCompany = false }: LandingTagProps) {
  return <StateTag kind={isOfCompany && state === 'REQUESTED' ? 'working' : KINDS[state]} label={label} />;
}
