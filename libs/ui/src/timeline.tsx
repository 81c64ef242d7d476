import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  /** The instant for machines. */
  readonly instant?: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'brand' | 'neutral' | 'danger';
}

const dots = { brand: 'bg-brand', neutral: 'bg-line-strong', danger: 'bg-danger' } as const;

/** What happened, the newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="border-s-2 border-line">
      {entries.map(({ id, at, instant, title, children, actions, tone = 'brand' }) => (
        <li key={id} className="relative ps-5 pb-6 last:pb-0">
          <span
            aria-hidden="true"
            className={classNames('forced-fill absolute -inset-s-[0.4375rem] top-1.5 size-3 rounded-round', dots[tone])}
          />
          <time dateTime={instant} className="block text-sm text-ink-2">
            {at}
          </time>
          <p className="font-semibold">{title}</p>
          {children ? <div className="text-ink">{children}</div> : null}
          {actions ? <div className="mt-1.5 flex flex-wrap gap-2 text-sm">{actions}</div> : null}
        </li>
      ))}
    </ol>
  );
}
