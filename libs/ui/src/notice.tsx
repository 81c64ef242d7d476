import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'danger';

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly role?: 'status' | 'alert' | 'note';
  /** From edge to edge, under the header. */
  readonly bar?: boolean;
}

const looks = {
  info: { Icon: Info, colour: 'border-info bg-info-soft text-info' },
  ok: { Icon: CircleCheck, colour: 'border-ok bg-ok-soft text-ok' },
  warn: { Icon: TriangleAlert, colour: 'border-warn bg-warn-soft text-warn' },
  danger: { Icon: OctagonAlert, colour: 'border-danger bg-danger-soft text-danger' },
} as const;

/** Something to know before going on. */
export function Notice({ tone = 'info', title, children, actions, role = 'note', bar = false }: NoticeProps) {
  const { Icon, colour } = looks[tone];
  return (
    <div
      role={role}
      className={classNames(
        'flex items-start gap-3 px-4 py-3',
        colour,
        bar ? 'border-b' : 'rounded-card border border-s-4',
      )}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
        {actions ? <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
