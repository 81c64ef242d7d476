import { StateTag } from '@aim/ui/state-tag.tsx';
import type { BookingState } from '../../gql/graphql.ts';

const KINDS = {
  HELD: 'yours',
  PENDING: 'working',
  CONFIRMED: 'done',
  CHECKED_IN: 'done',
  COMPLETED: 'closed',
  NO_SHOW: 'late',
  CANCELLED: 'closed',
  REJECTED: 'closed',
  EXPIRED: 'closed',
} as const;

export function BookingTag({ state, label }: { readonly state: BookingState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
