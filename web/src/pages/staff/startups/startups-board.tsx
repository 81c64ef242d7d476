import { ListTemplate } from '@aim/ui/list-template.tsx';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Board } from '../../../features/pipeline-staff/board/board.tsx';
import type { Card } from '../../../features/pipeline-staff/board/board-types.ts';
import { useBulkSelection } from '../../../features/pipeline-staff/bulk/use-bulk-selection.ts';
import { startupHref } from '../../../features/pipeline-staff/startup-href.ts';
import { useT } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { ExportMenu } from '../list/export-menu.tsx';
import type { Change } from '../list/list-address.ts';
import { LayoutSwitch } from './layout-switch.tsx';
import { RunsLink } from './runs-link.tsx';
import { StartupFilters } from './startup-filters.tsx';
import { boardFilter, type StartupsSearch, startupSort } from './startups-search.ts';
import { StartupsViews } from './startups-views.tsx';

const StartupPeek = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/list/startup-peek.tsx')).StartupPeek,
}));

const BoardBulk = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/bulk/board-bulk.tsx')).BoardBulk,
}));

interface StartupsBoardProps {
  readonly address: StartupsSearch;
  readonly change: Change;
}

/** Startups by stage: where each of them stands, and moving it on. */
export function StartupsBoard({ address, change }: StartupsBoardProps) {
  const t = useT();
  const router = useRouter();
  const filter = useMemo(() => boardFilter(address), [address]);
  const { peek } = address;
  const onOpen = useCallback((card: Card) => router.history.push(startupHref(card)), [router]);
  const onPeek = useCallback(
    ({ id }: Card) => change({ peek: id === peek ? '' : id }, { replace: true }),
    [change, peek],
  );
  const bulk = useBulkSelection(filter, []);
  const onSelect = useCallback(({ id }: Card) => bulk.toggle(id), [bulk.toggle]);
  return (
    <ListTemplate
      header={
        <PageHead
          title={t('startupList.title')}
          actions={
            <>
              <LayoutSwitch value="board" change={change} />
              <ExportMenu screen="startups" filter={filter} sort={startupSort(address)} />
              <RunsLink />
            </>
          }
        />
      }
      views={<StartupsViews isBoard={true} />}
      filters={<StartupFilters address={address} change={change} />}
      peek={
        peek === '' ? null : (
          <Suspense fallback={null}>
            <StartupPeek
              key={peek}
              id={peek}
              onClose={() => change({ peek: '' }, { replace: true })}
              onPrevious={undefined}
              onNext={undefined}
            />
          </Suspense>
        )
      }
    >
      <h2 className="sr-only">{t('startupBoard.label')}</h2>
      <Board
        filter={filter}
        peekId={peek}
        isChosen={(id) => bulk.isAll || bulk.ids.has(id)}
        onOpen={onOpen}
        onPeek={onPeek}
        onSelect={onSelect}
      />
      {bulk.ids.size > 0 ? (
        <Suspense fallback={null}>
          <BoardBulk filter={filter} selection={bulk} />
        </Suspense>
      ) : null}
    </ListTemplate>
  );
}
