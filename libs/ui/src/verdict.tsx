import { CircleCheck, CircleHelp, CirclePause, CircleX, TimerOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type VerdictKind = 'valid' | 'expired' | 'suspended' | 'revoked' | 'unknown';

interface VerdictProps {
  readonly kind: VerdictKind;
  /** One big word. */
  readonly title: string;
  /** Checked when, to the second, in which register. */
  readonly checked: ReactNode;
  readonly holder?: ReactNode;
  readonly children: ReactNode;
}

const looks = {
  valid: { Icon: CircleCheck, band: 'bg-band-ok' },
  expired: { Icon: TimerOff, band: 'bg-band-neutral' },
  suspended: { Icon: CirclePause, band: 'bg-band-warn' },
  revoked: { Icon: CircleX, band: 'bg-band-danger' },
  unknown: { Icon: CircleHelp, band: 'bg-band-neutral' },
} as const;

/** The answer to "is this paper true", understood in five seconds, without a script. */
export function Verdict({ kind, title, checked, holder, children }: VerdictProps) {
  const { Icon, band } = looks[kind];
  return (
    <article className="overflow-hidden rounded-card border border-line bg-surface">
      <header className={classNames('lattice flex items-start gap-3 px-5 py-5 text-on-hero', band)}>
        <Icon aria-hidden="true" className="mt-0.5 size-7 shrink-0" />
        <div className="min-w-0">
          <h1 className="font-display text-xl font-bold">{title}</h1>
          <p>{checked}</p>
        </div>
      </header>
      <div className="px-5 py-5">
        {holder ? <h2 className="mb-3 font-display text-2xl font-semibold">{holder}</h2> : null}
        {children}
      </div>
    </article>
  );
}
