import { Skeleton } from '@aim/ui/skeleton.tsx';

/** A page on its way; the router shows it after 150 ms and keeps it 300 ms. */
export function PagePending() {
  return (
    <div className="grid gap-6">
      <Skeleton shape="title" />
      <Skeleton shape="card" lines={4} />
      <Skeleton shape="card" lines={3} />
    </div>
  );
}
