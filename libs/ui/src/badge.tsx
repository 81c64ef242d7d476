import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Tone = 'neutral' | 'brand' | 'info' | 'ok' | 'warn' | 'danger';

const tones: Readonly<Record<Tone, string>> = {
  neutral: 'bg-stage-1-tint text-stage-1',
  brand: 'bg-brand-soft text-on-brand-soft',
  info: 'bg-info-soft text-info',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
};

interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word in a coloured field; the word carries the meaning. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'forced-edge inline-flex max-w-full items-center gap-1.5 rounded-chip px-2 py-0.5 align-middle text-[0.8125rem] font-medium leading-5',
        tones[tone],
      )}
    >
      {icon ? (
        <span aria-hidden="true" className="grid size-3.5 shrink-0 place-items-center *:size-3.5">
          {icon}
        </span>
      ) : null}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
