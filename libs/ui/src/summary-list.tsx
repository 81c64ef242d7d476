import type { ReactNode } from 'react';
import { TextLink } from './text-link.tsx';
import { useLabels } from './ui-provider.tsx';

export interface SummaryEntry {
  readonly term: string;
  readonly value: ReactNode;
  /** Leads to the question and back here. */
  readonly changeHref?: string;
}

interface SummaryListProps {
  readonly entries: readonly SummaryEntry[];
  /** Without lines and closer together: facts beside a record. */
  readonly compact?: boolean;
}

/** Names and values: answers to check, or the facts of a record. */
export function SummaryList({ entries, compact = false }: SummaryListProps) {
  const labels = useLabels();
  return (
    <dl className={compact ? 'grid gap-2 text-ui' : 'text-ui [&>div]:border-b [&>div]:border-line'}>
      {entries.map(({ term, value, changeHref }) => (
        <div
          key={term}
          className={
            compact
              ? 'grid gap-x-4 sm:grid-cols-[minmax(7rem,1fr)_2fr]'
              : 'grid gap-x-4 gap-y-0.5 py-3 sm:grid-cols-[minmax(8rem,1fr)_2fr_auto]'
          }
        >
          <dt className={compact ? 'text-ink-2' : 'font-semibold text-ink max-sm:pe-24'}>{term}</dt>
          <dd className="min-w-0 break-words text-ink">{value}</dd>
          {changeHref === undefined ? null : (
            <dd data-screen-only="" className="max-sm:pt-1">
              <TextLink href={changeHref} className="inline-flex min-h-6 items-center">
                {labels.change}
                <span className="sr-only">: {term}</span>
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
