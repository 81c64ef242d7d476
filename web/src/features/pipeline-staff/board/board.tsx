import { Skeleton } from '@aim/ui/skeleton.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { BoardCardFragmentDoc, StartupBoardDocument, type StartupFilter } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { BoardColumn } from './board-column.tsx';
import type { Card, CardWishes } from './board-types.ts';
import { useCardKeys } from './use-card-keys.ts';
import type { FirstOfStage } from './use-stage-column.ts';

// Nobody moves a card before seeing it.
const MoveDialog = lazy(async () => ({ default: (await import('../journey/move-dialog.tsx')).MoveDialog }));

interface BoardProps {
  readonly filter: StartupFilter;
  readonly peekId: string;
  readonly isChosen: (id: string) => boolean;
  readonly onOpen: (card: Card) => void;
  readonly onPeek: (card: Card) => void;
  readonly onSelect: (card: Card) => void;
}

type Moving = { readonly card: Card; readonly to: Card['stage'] | null };

/** Startups by stage. Letting a card go over another column, or pressing M on it, opens the dialog that asks first. */
export function Board({ filter, peekId, isChosen, onOpen, onPeek, onSelect }: BoardProps) {
  const t = useT();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queryOf(StartupBoardDocument, { filter }, ['startup']),
    placeholderData: keepPreviousData,
  });
  const [moving, setMoving] = useState<Moving | null>(null);
  const onMove = useCallback((card: Card, to?: Card['stage']) => setMoving({ card, to: to ?? null }), []);
  if (error && data === undefined) return <PanelError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <BoardSkeleton />;
  const shown = data.startupBoard.filter(({ stage }) => filter.stage?.includes(stage) ?? true);
  return (
    <>
      <Columns
        columns={shown}
        filter={filter}
        isStale={isPlaceholderData}
        peekId={peekId}
        isChosen={isChosen}
        wishes={{ onOpen, onPeek, onMove, onSelect }}
        label={t('startupBoard.label')}
      />
      <Suspense fallback={null}>
        {moving ? <MoveDialog {...moving.card} to={moving.to} onClose={() => setMoving(null)} /> : null}
      </Suspense>
    </>
  );
}

interface ColumnsProps {
  readonly columns: readonly FirstOfStage[];
  readonly filter: StartupFilter;
  readonly isStale: boolean;
  readonly peekId: string;
  readonly isChosen: (id: string) => boolean;
  readonly wishes: CardWishes;
  readonly label: string;
}

function Columns({ columns, filter, isStale, peekId, isChosen, wishes, label }: ColumnsProps) {
  const board = useRef<HTMLDivElement>(null);
  const { onOpen, onPeek, onMove, onSelect } = wishes;
  const steady = useMemo(() => ({ onOpen, onPeek, onMove, onSelect }), [onOpen, onPeek, onMove, onSelect]);
  const cards = useRef(new Map<string, Card>());
  const [first] = columns.flatMap(({ items }) => readFragment(BoardCardFragmentDoc, items));
  const { reachableId, onFocus } = useCardKeys({ board, cards, firstId: first?.id ?? null, ...steady });
  return (
    // biome-ignore lint/a11y/useSemanticElements: columns of records are a group, not a question
    <div
      ref={board}
      role="group"
      aria-label={label}
      aria-busy={isStale || undefined}
      className={`relative -mx-4 flex min-w-0 snap-x scroll-px-4 lg:scroll-px-6 items-start gap-3 overflow-x-auto px-4 pb-2 lg:-mx-6 lg:min-h-0 lg:flex-1 lg:items-stretch lg:px-6 ${isStale ? 'opacity-60' : ''}`}
    >
      {columns.map((column) => (
        <BoardColumn
          key={column.stage}
          column={column}
          filter={filter}
          cards={cards.current}
          reachableId={reachableId}
          peekId={peekId}
          isChosen={isChosen}
          onFocus={onFocus}
          wishes={steady}
        />
      ))}
    </div>
  );
}

/** As many columns as are coming. */
function BoardSkeleton() {
  return (
    <div className="flex gap-3 overflow-hidden">
      {[1, 2, 3, 4].map((column) => (
        <div key={column} className="w-[17.5rem] shrink-0">
          <Skeleton shape="card" lines={8} />
        </div>
      ))}
    </div>
  );
}
