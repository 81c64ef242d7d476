import { Skeleton } from '@aim/ui/skeleton.tsx';
import { PageBody } from '../../lib/page-body.tsx';

/** A page on its way; the router shows it after 150 ms and keeps it 300 ms. */
export function PagePending() {
  return (
    <PageBody header={<Skeleton shape="title" />}>
      <div className="grid gap-6">
        <Skeleton shape="card" lines={4} />
        <Skeleton shape="card" lines={3} />
      </div>
    </PageBody>
  );
}
