import { Button } from '@aim/ui/button.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useRouter } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type CohortRowFragment, CohortRowFragmentDoc, CohortsDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { useKeyset } from '../list/keyset.ts';
import { ListFooter } from '../list/list-footer.tsx';

const CreateCohort = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/cohorts/create-cohort.tsx')).CreateCohort,
}));

const FIRST = 50;
const cohortHref = ({ id }: { readonly id: string }) => pathTo('/staff/cohorts/$id', { id });

/** Groups of startups that go through a programme together. */
export function CohortsPage() {
  const { t, format } = useLanguage();
  const router = useRouter();
  const [isCreating, setCreating] = useState(false);
  const list = useKeyset({
    document: CohortsDocument,
    variables: { first: FIRST },
    pageOf: ({ cohorts: { items, pageInfo, allowedActions } }) => ({
      items: readFragment(CohortRowFragmentDoc, items),
      allowedActions,
      ...pageInfo,
    }),
    types: ['cohort'],
  });
  const create = list.allowedActions.includes('cohort.create') ? (
    <Button variant="primary" icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setCreating(true)}>
      {t('cohorts.create')}
    </Button>
  ) : null;
  const columns: readonly DataColumn<CohortRowFragment>[] = [
    {
      id: 'name',
      header: t('cohorts.name'),
      names: true,
      cell: (row) => (
        <TextLink plain href={cohortHref(row)}>
          {row.name}
        </TextLink>
      ),
    },
    { id: 'kind', header: t('cohorts.kind'), cell: ({ kindLabel }) => kindLabel },
    {
      id: 'startsOn',
      header: t('cohorts.startsOn'),
      align: 'end',
      cell: ({ startsOn }) => format.day(startsOn, 'short'),
    },
    {
      id: 'endsOn',
      header: t('cohorts.endsOn'),
      align: 'end',
      cell: ({ endsOn }) => (endsOn === null ? '–' : format.day(endsOn, 'short')),
    },
    {
      id: 'participants',
      header: t('cohorts.participants'),
      align: 'end',
      cell: ({ participantCount }) => format.number(participantCount),
    },
  ];
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead title={t('cohorts.title')} lead={t('cohorts.lead')} actions={create} />
      <h2 className="sr-only">{t('records.list')}</h2>
      <DataTable
        caption={t('cohorts.title')}
        columns={columns}
        rows={list.items}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={
          <EmptyState kind="first" title={t('cohorts.emptyTitle')} action={create}>
            {t('cohorts.emptyText')}
          </EmptyState>
        }
        onOpen={(row) => router.history.push(cohortHref(row))}
        footer={<ListFooter list={list} />}
      />
      <Suspense fallback={null}>{isCreating ? <CreateCohort onClose={() => setCreating(false)} /> : null}</Suspense>
    </div>
  );
}
