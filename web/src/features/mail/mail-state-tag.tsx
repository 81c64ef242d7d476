import { type StateKind, StateTag } from '@aim/ui/state-tag.tsx';
import type { MailState } from '../../gql/graphql.ts';

const KINDS: Readonly<Record<MailState, StateKind>> = {
  QUEUED: 'sent',
  HELD: 'waiting',
  SENT: 'done',
  FAILED: 'late',
};

/** Sign and word of a message's state. */
export function MailStateTag({ state, label }: { readonly state: MailState; readonly label: string }) {
  return <StateTag kind={KINDS[state]} label={label} />;
}
