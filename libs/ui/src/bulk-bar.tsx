import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import type { DataTableProps } from './data-table-types.ts';
import { IconButton } from './icon-button.tsx';
import { useLabels } from './ui-provider.tsx';

interface BulkBarProps {
  readonly count: number;
  readonly matching?: DataTableProps<unknown>['matching'];
  readonly actions: ReactNode;
  readonly onClear: () => void;
}

/** Appears at the foot of the table while rows are selected, and says how many. */
export function BulkBar({ count, matching, actions, onClear }: BulkBarProps) {
  const labels = useLabels();
  return (
    <section
      aria-label={labels.bulkActions}
      data-screen-only=""
      className="forced-edge sticky bottom-2 z-20 mx-auto flex w-fit max-w-full animate-rise flex-wrap items-center gap-2 rounded-card border border-line-strong bg-raised px-3 py-2 shadow-popover max-lg:bottom-16"
    >
      <p role="status" className="figures text-ui font-semibold">
        {matching?.selected ? labels.allMatchingSelected(matching.count) : labels.selected(count)}
      </p>
      {matching && !matching.selected ? (
        <Button variant="quiet" onClick={matching.onSelect}>
          {labels.selectAllMatching(matching.count)}
        </Button>
      ) : null}
      <span className="flex flex-wrap items-center gap-2">{actions}</span>
      <IconButton label={labels.clearSelection} icon={<X aria-hidden="true" className="size-4" />} onClick={onClear} />
    </section>
  );
}
