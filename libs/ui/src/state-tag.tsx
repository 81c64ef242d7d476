import { Ban, CircleAlert, CircleCheck, CircleDashed, CircleDot, Clock, Hourglass } from 'lucide-react';
import { Badge, type Tone } from './badge.tsx';

export type StateKind = 'draft' | 'sent' | 'working' | 'yours' | 'waiting' | 'done' | 'closed' | 'late' | 'revoked';

const looks: Readonly<Record<StateKind, { readonly tone: Tone; readonly Icon: typeof Clock }>> = {
  draft: { tone: 'neutral', Icon: CircleDashed },
  sent: { tone: 'info', Icon: CircleDot },
  working: { tone: 'info', Icon: Hourglass },
  /** The only loud one: somebody waits for this person. */
  yours: { tone: 'warn', Icon: CircleAlert },
  waiting: { tone: 'neutral', Icon: Clock },
  done: { tone: 'ok', Icon: CircleCheck },
  /** Not chosen, withdrawn: never red. */
  closed: { tone: 'neutral', Icon: Ban },
  late: { tone: 'danger', Icon: CircleAlert },
  revoked: { tone: 'danger', Icon: Ban },
};

/** The state of a record as sign, word and colour. */
export function StateTag({ kind, label }: { readonly kind: StateKind; readonly label: string }) {
  const { tone, Icon } = looks[kind];
  return (
    <Badge tone={tone} icon={<Icon />}>
      {label}
    </Badge>
  );
}
