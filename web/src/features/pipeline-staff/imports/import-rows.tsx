import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ImportOutcome, ImportRowsDocument, type ImportRowsQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { request } from '../../../lib/request.ts';
import { startupHref } from '../startup-href.ts';

type Row = NonNullable<ImportRowsQuery['importRun']>['rows']['items'][number];

const FIRST = 50;
const TONES: Readonly<Record<ImportOutcome, Tone>> = {
  CREATE: 'ok',
  UPDATE: 'info',
  UNCHANGED: 'neutral',
  REJECTED: 'warn',
};

interface ImportRowsProps {
  readonly id: string;
  /** What the rows come to, or those that look like a startup which is there already. */
  readonly shown: ImportOutcome | 'ALIKE' | null;
}

/** What each row of the file comes to, and every reason where it does not come in. */
export function ImportRows({ id, shown }: ImportRowsProps) {
  const { t, format } = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['import-rows', id, shown],
    queryFn: ({ pageParam }) => {
      const looksAlike = shown === 'ALIKE';
      const outcome = looksAlike ? null : shown;
      return request(ImportRowsDocument, { id, outcome, looksAlike, first: FIRST, after: pageParam });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ importRun }) =>
      importRun?.rows.pageInfo.hasNextPage ? importRun.rows.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
    meta: { types: ['importRun'] },
  });
  const rows = query.data?.pages.flatMap(({ importRun }) => importRun?.rows.items ?? []) ?? [];
  const nameOf = ({ name, rowNumber }: Row) => name ?? t('imports.rowNamed', { row: format.number(rowNumber) });
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'name',
      header: t('startupList.name'),
      names: true,
      width: 'medium',
      cell: (row) =>
        row.startup === null ? (
          nameOf(row)
        ) : (
          <TextLink plain href={startupHref(row.startup)}>
            {nameOf(row)}
          </TextLink>
        ),
    },
    { id: 'row', header: t('imports.row'), align: 'end', cell: ({ rowNumber }) => format.number(rowNumber) },
    {
      id: 'outcome',
      header: t('imports.outcome'),
      cell: (row) => (
        <Badge tone={row.isUndone ? 'neutral' : TONES[row.outcome]}>
          {row.isUndone ? t('imports.outcomeUndone') : t(`imports.outcome_${row.outcome}`)}
        </Badge>
      ),
    },
    {
      id: 'why',
      header: t('imports.reasons'),
      cell: ({ reasons }) =>
        reasons.length === 0 ? (
          '–'
        ) : (
          <ul className="grid gap-0.5 max-sm:text-end">
            {reasons.map(({ column, code, message, value }) => (
              <li key={`${column} ${code}`}>
                {column === null ? '' : `${column}: `}
                {message}
                {value === null || value === '' ? null : <span className="text-ink-2"> «{value}»</span>}
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('imports.rows')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowName={nameOf}
      state={query.isError && rows.length === 0 ? 'error' : query.isPending ? 'loading' : 'ready'}
      stale={query.isPlaceholderData}
      error={<PanelError error={query.error} onRetry={() => void query.refetch()} />}
      empty={<EmptyState kind="filtered" title={t('imports.noRows')} />}
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
