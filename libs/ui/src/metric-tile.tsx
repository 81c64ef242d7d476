import type { ReactNode } from 'react';
import { TextLink } from './text-link.tsx';
import { useLabels } from './ui-provider.tsx';

interface MetricTileProps {
  readonly value: ReactNode;
  readonly label: string;
  /** Against what, in words: "keçən aydan 12 çox". */
  readonly change?: ReactNode;
  readonly source?: { readonly name: string; readonly date: string };
  readonly href?: string;
  readonly chart?: ReactNode;
}

/** One number with its meaning, its source and its date. */
export function MetricTile({ value, label, change, source, href, chart }: MetricTileProps) {
  const labels = useLabels();
  return (
    <div className="flex min-w-0 flex-col rounded-card border border-line bg-surface px-4 py-3.5">
      <p className="figures font-display text-2xl font-bold tracking-wide text-ink">{value}</p>
      <p className="text-sm text-ink-2">{href === undefined ? label : <TextLink href={href}>{label}</TextLink>}</p>
      {change ? <p className="mt-1 text-sm font-medium text-ink">{change}</p> : null}
      {chart ? <div className="mt-3">{chart}</div> : null}
      {source ? <p className="mt-2 text-xs text-ink-2">{labels.source(source.name, source.date)}</p> : null}
    </div>
  );
}
