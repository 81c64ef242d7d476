import { Button } from '@aim/ui/button.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useRouter } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ImportStateTag } from '../../../features/pipeline-staff/imports/import-state-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type ImportRunRowFragment, ImportRunRowFragmentDoc, ImportRunsDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { useKeyset } from '../list/keyset.ts';
import { ListFooter } from '../list/list-footer.tsx';

const NewImport = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/imports/new-import.tsx')).NewImport,
}));

const FIRST = 50;
const importHref = ({ id }: { readonly id: string }) => pathTo('/staff/imports/$id', { id });

/** Files of directories, the newest first: read, checked, imported, undone. */
export function ImportsPage() {
  const { t, format } = useLanguage();
  const router = useRouter();
  const [isNew, setNew] = useState(false);
  const list = useKeyset({
    document: ImportRunsDocument,
    variables: { first: FIRST },
    pageOf: ({ importRuns: { items, pageInfo } }) => ({
      items: readFragment(ImportRunRowFragmentDoc, items),
      ...pageInfo,
    }),
    types: ['importRun'],
  });
  const start = (
    <Button variant="primary" icon={<FileUp aria-hidden="true" className="size-4" />} onClick={() => setNew(true)}>
      {t('imports.new')}
    </Button>
  );
  const columns: readonly DataColumn<ImportRunRowFragment>[] = [
    {
      id: 'source',
      header: t('imports.source'),
      names: true,
      cell: (row) => (
        <TextLink plain href={importHref(row)}>
          {row.source}
        </TextLink>
      ),
    },
    { id: 'file', header: t('imports.file'), cell: ({ fileName }) => <span className="break-all">{fileName}</span> },
    {
      id: 'state',
      header: t('startupList.state'),
      cell: ({ state, stateLabel }) => <ImportStateTag state={state} label={stateLabel} />,
    },
    { id: 'rows', header: t('imports.total'), align: 'end', cell: ({ total }) => format.number(total) },
    { id: 'taken', header: t('imports.accepted'), align: 'end', cell: ({ accepted }) => format.number(accepted) },
    { id: 'rejected', header: t('imports.rejected'), align: 'end', cell: ({ rejected }) => format.number(rejected) },
    {
      id: 'by',
      header: t('imports.by'),
      cell: ({ startedBy }) => startedBy?.fullName ?? t('imports.commandLine'),
    },
    {
      id: 'at',
      header: t('imports.at'),
      align: 'end',
      cell: ({ createdAt }) => <time dateTime={createdAt}>{format.date(createdAt, 'short')}</time>,
    },
  ];
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead title={t('imports.title')} lead={t('imports.lead')} actions={start} />
      <h2 className="sr-only">{t('records.list')}</h2>
      <DataTable
        caption={t('imports.title')}
        columns={columns}
        rows={list.items}
        rowId={({ id }) => id}
        rowName={({ source }) => source}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={
          <EmptyState kind="first" title={t('imports.emptyTitle')} action={start}>
            {t('imports.emptyText')}
          </EmptyState>
        }
        onOpen={(row) => router.history.push(importHref(row))}
        footer={<ListFooter list={list} />}
      />
      <Suspense fallback={null}>{isNew ? <NewImport onClose={() => setNew(false)} /> : null}</Suspense>
    </div>
  );
}
