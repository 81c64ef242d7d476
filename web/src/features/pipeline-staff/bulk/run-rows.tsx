import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { StageTag } from '@aim/ui/stage-tag.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type BulkOutcome, BulkRunRowsDocument, type BulkRunRowsQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { request } from '../../../lib/request.ts';
import { None } from '../list/none.tsx';
import { stepOf } from '../stages.ts';
import { startupHref } from '../startup-href.ts';

type Row = NonNullable<BulkRunRowsQuery['bulkRun']>['rows']['items'][number];

const FIRST = 50;
const OUTCOME_TONES: Readonly<Record<BulkOutcome, Tone>> = {
  PENDING: 'neutral',
  DONE: 'ok',
  REFUSED: 'warn',
  FAILED: 'danger',
  UNDONE: 'neutral',
};

interface RunRowsProps {
  readonly id: string;
  readonly outcome: BulkOutcome | null;
  /** Nothing is done any more: what waits keeps waiting. */
  readonly isOver: boolean;
}

/** What became of each startup of a run, and why where it was refused. */
export function RunRows({ id, outcome, isOver }: RunRowsProps) {
  const { t, format } = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['bulk-run-rows', id, outcome],
    queryFn: ({ pageParam }) => request(BulkRunRowsDocument, { id, outcome, first: FIRST, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ bulkRun }) => (bulkRun?.rows.pageInfo.hasNextPage ? bulkRun.rows.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    meta: { types: ['bulkRun'] },
  });
  const rows = query.data?.pages.flatMap(({ bulkRun }) => bulkRun?.rows.items ?? []) ?? [];
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'name',
      header: t('startupList.name'),
      names: true,
      cell: ({ startup }) => (
        <TextLink plain href={startupHref(startup)}>
          {startup.name}
        </TextLink>
      ),
    },
    {
      id: 'outcome',
      header: t('bulkRuns.outcome'),
      cell: (row) => (
        <Badge tone={OUTCOME_TONES[row.outcome]}>
          {isOver && row.outcome === 'PENDING' ? t('bulkRuns.untouched') : row.outcomeLabel}
        </Badge>
      ),
    },
    {
      id: 'why',
      header: t('bulkRuns.why'),
      cell: ({ problems }) => (problems.length === 0 ? <None /> : problems.map(({ message }) => message).join(' ')),
    },
    {
      id: 'stage',
      header: t('startupList.stage'),
      cell: ({ startup }) => <StageTag step={stepOf(startup.stage)} label={startup.stageLabel} />,
    },
  ];
  return (
    <DataTable
      caption={t('bulkRuns.rows')}
      columns={columns}
      rows={rows}
      rowId={({ startup }) => startup.id}
      rowName={({ startup }) => startup.name}
      state={query.isError && rows.length === 0 ? 'error' : query.isPending ? 'loading' : 'ready'}
      stale={query.isPlaceholderData}
      error={<PanelError error={query.error} onRetry={() => void query.refetch()} />}
      empty={<EmptyState kind="filtered" title={t('bulkRuns.noRows')} />}
      footer={
        <LoadMore
          shown={rows.length === 0 ? null : t('records.shown', { shown: format.number(rows.length) })}
          hasMore={query.hasNextPage}
          busy={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      }
    />
  );
}
