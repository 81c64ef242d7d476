import { lazy, Suspense, useMemo } from 'react';
import { useBulkSelection } from '../../../features/pipeline-staff/bulk/use-bulk-selection.ts';
import { useStartupColumns } from '../../../features/pipeline-staff/list/startup-columns.tsx';
import { startupHref } from '../../../features/pipeline-staff/startup-href.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { CountStartupsDocument, StaffStartupRowFragmentDoc, StaffStartupsDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { ExportMenu } from '../list/export-menu.tsx';
import { useKeyset } from '../list/keyset.ts';
import { type Change, shownColumns, sortFor } from '../list/list-address.ts';
import { RecordList } from '../list/record-list.tsx';
import { exportColumns } from './export-columns.ts';
import { LayoutSwitch } from './layout-switch.tsx';
import { RunsLink } from './runs-link.tsx';
import { StartupFilters } from './startup-filters.tsx';
import { StartupsEmpty } from './startups-empty.tsx';
import { STARTUP_SORTS, type StartupsSearch, startupFilter, startupSort } from './startups-search.ts';
import { StartupsViews } from './startups-views.tsx';

const FIRST = 50;

const StartupPeek = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/list/startup-peek.tsx')).StartupPeek,
}));
const BulkActions = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/bulk/bulk-actions.tsx')).BulkActions,
}));

interface StartupsTableProps {
  readonly address: StartupsSearch;
  readonly change: Change;
}

/** Startups to compare, choose and act upon. */
export function StartupsTable({ address, change }: StartupsTableProps) {
  const { t, format } = useLanguage();
  const filter = useMemo(() => startupFilter(address), [address]);
  const sort = startupSort(address);
  const list = useKeyset({
    document: StaffStartupsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ startups: { items, pageInfo } }) => ({
      items: readFragment(StaffStartupRowFragmentDoc, items),
      ...pageInfo,
    }),
    types: ['startup'],
  });
  const columns = useStartupColumns();
  const bulk = useBulkSelection(
    filter,
    list.items.map(({ id }) => id),
  );
  const count = list.countIsCapped ? `${format.number(list.count ?? 0)}+` : format.number(list.count ?? 0);
  return (
    <RecordList
      title={t('startupList.title')}
      actions={
        <>
          <LayoutSwitch value="table" change={change} />
          <ExportMenu
            screen="startups"
            filter={filter}
            sort={sort}
            columns={exportColumns(shownColumns(address.columns, columns))}
          />
          <RunsLink />
        </>
      }
      views={<StartupsViews isBoard={false} />}
      filters={<StartupFilters address={address} change={change} />}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      hrefOf={startupHref}
      address={address}
      change={change}
      sort={STARTUP_SORTS[sort]}
      onSortChange={(wanted) => change({ sort: sortFor(STARTUP_SORTS, wanted, sort) })}
      empty={<StartupsEmpty isFiltered={Object.keys(filter).length > 0} change={change} />}
      peek={(props) => (
        <Suspense fallback={null}>
          <StartupPeek key={props.id} {...props} />
        </Suspense>
      )}
      selection={bulk.ids}
      onSelectionChange={bulk.choose}
      {...(list.hasMore ? { matching: { count, selected: bulk.isAll, onSelect: bulk.chooseAll } } : {})}
      bulkActions={
        <Suspense fallback={null}>
          <BulkActions filter={bulk.target} count={bulk.count} />
        </Suspense>
      }
      countExactly={async () => (await request(CountStartupsDocument, { filter })).countStartups}
    />
  );
}
