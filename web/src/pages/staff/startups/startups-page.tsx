import { Skeleton } from '@aim/ui/skeleton.tsx';
import { lazy, Suspense } from 'react';
import { useSearchState } from '../../../lib/search-state.ts';
import { isBoard, startupsSearch } from './startups-search.ts';
import { StartupsTable } from './startups-table.tsx';

const StartupsBoard = lazy(async () => ({ default: (await import('./startups-board.tsx')).StartupsBoard }));

/** Every startup of the platform, as a table or by stage; both are narrowed by the same filters. */
export function StartupsPage() {
  const [address, change] = useSearchState(startupsSearch);
  if (!isBoard(address)) return <StartupsTable address={address} change={change} />;
  return (
    <Suspense
      fallback={
        <div className="px-4 py-5 lg:px-6">
          <Skeleton shape="card" lines={8} />
        </div>
      }
    >
      <StartupsBoard address={address} change={change} />
    </Suspense>
  );
}
