import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useRouter } from '@tanstack/react-router';
import { RunStateTag } from '../../../features/pipeline-staff/bulk/run-state-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type BulkRunLineFragment, BulkRunLineFragmentDoc, BulkRunListDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { useKeyset } from '../list/keyset.ts';
import { ListFooter } from '../list/list-footer.tsx';

const FIRST = 50;
const runHref = ({ id }: { readonly id: string }) => pathTo('/staff/bulk-runs/$id', { id });

/** What was done to many startups at once, the newest first: where somebody who left a run finds it again. */
export function BulkRunsPage() {
  const { t, format } = useLanguage();
  const router = useRouter();
  const list = useKeyset({
    document: BulkRunListDocument,
    variables: { first: FIRST },
    pageOf: ({ bulkRuns: { items, pageInfo } }) => ({
      items: readFragment(BulkRunLineFragmentDoc, items),
      ...pageInfo,
    }),
    types: ['bulkRun'],
  });
  const columns: readonly DataColumn<BulkRunLineFragment>[] = [
    {
      id: 'kind',
      header: t('bulkRuns.kind'),
      names: true,
      cell: (row) => (
        <TextLink plain href={runHref(row)}>
          {row.kindLabel}
        </TextLink>
      ),
    },
    {
      id: 'state',
      header: t('startupList.state'),
      cell: ({ state, stateLabel }) => <RunStateTag state={state} label={stateLabel} />,
    },
    { id: 'total', header: t('bulkRuns.total'), align: 'end', cell: ({ total }) => format.number(total) },
    { id: 'done', header: t('bulkRuns.done'), align: 'end', cell: ({ done }) => format.number(done) },
    { id: 'refused', header: t('bulkRuns.refused'), align: 'end', cell: ({ refused }) => format.number(refused) },
    { id: 'by', header: t('bulkRuns.starter'), cell: ({ startedBy }) => startedBy.fullName },
    {
      id: 'at',
      header: t('bulkRuns.at'),
      align: 'end',
      cell: ({ startedAt }) => <time dateTime={startedAt}>{format.instant(startedAt)}</time>,
    },
  ];
  const toStartups = <LinkButton href={pathTo('/staff/startups')}>{t('bulkRuns.toStartups')}</LinkButton>;
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead
        title={t('bulkRuns.title')}
        lead={t('bulkRuns.lead')}
        places={[{ label: t('startupList.title'), href: pathTo('/staff/startups') }]}
      />
      <h2 className="sr-only">{t('records.list')}</h2>
      <DataTable
        caption={t('bulkRuns.title')}
        columns={columns}
        rows={list.items}
        rowId={({ id }) => id}
        rowName={({ kindLabel, startedAt }) => `${kindLabel}, ${format.instant(startedAt)}`}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={
          <EmptyState kind="first" title={t('bulkRuns.emptyTitle')} action={toStartups}>
            {t('bulkRuns.emptyText')}
          </EmptyState>
        }
        onOpen={(row) => router.history.push(runHref(row))}
        footer={<ListFooter list={list} />}
      />
    </div>
  );
}
