import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useLabels } from './ui-provider.tsx';

interface LoadMoreProps {
  readonly shown: ReactNode;
  readonly hasMore: boolean;
  readonly busy?: boolean;
  readonly onMore: () => void;
}

/** How much is here, and more on demand. */
export function LoadMore({ shown, hasMore, busy = false, onMore }: LoadMoreProps) {
  const labels = useLabels();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-1" data-screen-only="">
      <p role="status" className="figures text-sm text-ink-2">
        {shown}
      </p>
      {hasMore ? (
        <Button busy={busy} onClick={onMore}>
          {labels.loadMore}
        </Button>
      ) : null}
    </div>
  );
}
