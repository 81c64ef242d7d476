import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { ReportCard } from '../../../features/residency/report/report-card.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { MyReportsDocument, ReportLinePartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { request } from '../../../lib/request.ts';

const FIRST = 50;

/** Every report of one's organisations, and those one audits; the latest first. */
export function ReportsPage() {
  const t = useT();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['my-reports'],
    queryFn: ({ pageParam }) => request(MyReportsDocument, { first: FIRST, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ residencyReports: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    meta: { types: ['residencyReport'] },
  });
  const items = data.pages.flatMap(({ residencyReports }) => residencyReports.items);
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('report.listTitle')}
          places={[{ label: t('application.listTitle'), href: pathTo('/app/residency') }]}
        />
      }
    >
      {items.length === 0 ? (
        <EmptyState kind="first" title={t('report.emptyTitle')}>
          {t('report.emptyText')}
        </EmptyState>
      ) : (
        <div className="grid gap-3">
          {items.map((item) => (
            <ReportCard key={readFragment(ReportLinePartsFragmentDoc, item).id} of={item} level={2} />
          ))}
          <LoadMore shown={null} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
        </div>
      )}
    </PageBody>
  );
}
