import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAuditColumns } from '../../features/audit/audit-columns.tsx';
import { LogPeek } from '../../features/audit/log-peek.tsx';
import { SavedViews } from '../../features/views/saved-views.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { LogRowFragmentDoc, StaffEventLogDocument } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { useSearchState } from '../../lib/search-state.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { AuditFilters } from './audit-filters.tsx';
import { auditFilter, auditSearch } from './audit-search.ts';
import { ExportButton } from './list/export-button.tsx';
import { exportHref } from './list/fetch-export.ts';
import { useKeyset } from './list/keyset.ts';
import { RecordList } from './list/record-list.tsx';

const FIRST = 50;

/** Who did what, when and to what, as far as this person may read it; the newest first. */
export function AuditPage() {
  const t = useT();
  const router = useRouter();
  const viewer = useViewer();
  const [address, change] = useSearchState(auditSearch);
  const filter = useMemo(() => auditFilter(address), [address]);
  const list = useKeyset({
    document: StaffEventLogDocument,
    variables: { filter, first: FIRST },
    pageOf: ({ eventLog: { items, endCursor, hasNextPage } }) => ({
      items: readFragment(LogRowFragmentDoc, items),
      endCursor,
      hasNextPage,
    }),
    types: ['event'],
  });
  const columns = useAuditColumns();
  const isAdmin = viewer.roles.some(({ role }) => role === 'ADMIN');
  return (
    <RecordList
      title={t('work.audit')}
      lead={t(isAdmin ? 'audit.lead' : 'audit.leadPart')}
      actions={isAdmin ? <ExportButton href={exportHref('event-log', filter)} /> : null}
      views={
        <SavedViews
          screen="audit"
          path="/staff/audit"
          address={router.state.location.search}
          builtIn={[
            { id: 'all', label: t('records.all'), search: {} },
            { id: 'mine', label: t('audit.mine'), search: { actor: viewer.person.id } },
          ]}
          onGo={(href) => router.history.push(href)}
        />
      }
      filters={<AuditFilters address={address} change={change} />}
      list={list}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ label }) => label}
      address={address}
      change={change}
      empty={
        Object.keys(filter).length > 0 ? (
          <EmptyState
            kind="filtered"
            title={t('records.nothingFound')}
            onClear={() => change({ event: '', subject: '', subjectId: '', actor: '', from: '', to: '' })}
          />
        ) : (
          <EmptyState kind="first" title={t('organisations.logEmpty')} />
        )
      }
      peek={({ id, ...panel }) => {
        const entry = list.items.find((one) => one.id === id);
        return entry === undefined ? null : <LogPeek key={id} entry={entry} {...panel} />;
      }}
    />
  );
}
