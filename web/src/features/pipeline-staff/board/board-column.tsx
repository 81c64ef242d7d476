import { Button } from '@aim/ui/button.tsx';
import { classNames } from '@aim/ui/class-names';
import { StageGlyph, type StageStep } from '@aim/ui/stage-glyph.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useEffect, useId, useRef } from 'react';
import type { StartupFilter } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { stepOf } from '../stages.ts';
import { BoardCard } from './board-card.tsx';
import type { Card, CardWishes } from './board-types.ts';
import { useColumnDrop } from './use-drag.ts';
import { type FirstOfStage, useStageColumn } from './use-stage-column.ts';

interface BoardColumnProps {
  readonly column: FirstOfStage;
  readonly filter: StartupFilter;
  /** Where the board's keys look a card up. */
  readonly cards: Map<string, Card>;
  readonly reachableId: string | null;
  readonly peekId: string;
  readonly isChosen: (id: string) => boolean;
  readonly onFocus: (id: string) => void;
  readonly wishes: CardWishes;
}

const INKS: Readonly<Record<StageStep, string>> = {
  1: 'text-stage-1-bar',
  2: 'text-stage-2-bar',
  3: 'text-stage-3-bar',
  4: 'text-stage-4-bar',
  5: 'text-stage-5-bar',
  6: 'text-stage-6-bar',
};

/** One stage: its sign, its name, how many, and the first of them. */
export function BoardColumn({
  column,
  filter,
  cards,
  reachableId,
  peekId,
  isChosen,
  onFocus,
  wishes,
}: BoardColumnProps) {
  const t = useT();
  const of = useStageColumn(column, filter);
  const labels = useLabels();
  const titleId = useId();
  const element = useRef<HTMLElement>(null);
  const isOver = useColumnDrop(element, of.stage, (card) => wishes.onMove(card, of.stage));
  const step = stepOf(of.stage);
  useEffect(() => {
    for (const card of of.cards) cards.set(card.id, card);
  }, [of.cards, cards]);
  return (
    <section
      ref={element}
      aria-labelledby={titleId}
      data-column={of.stage}
      className={classNames(
        'forced-edge flex w-[17.5rem] shrink-0 snap-start flex-col rounded-card border max-sm:w-[82vw] lg:min-h-0 2xl:w-auto 2xl:min-w-64 2xl:flex-1',
        isOver ? 'border-brand bg-brand-soft' : 'border-line bg-canvas',
      )}
    >
      <div className="flex items-center gap-2 px-3 pt-3 pb-2">
        <StageGlyph step={step} className={classNames('size-3.5 shrink-0', INKS[step])} />
        <h3 id={titleId} className="min-w-0 flex-1 truncate font-semibold">
          {of.label}
        </h3>
        <span className="figures text-ink-2">
          <span className="sr-only">{t('startupBoard.count')}: </span>
          {of.count}
        </span>
      </div>
      <div className="flex min-h-24 flex-col gap-2 px-2 pb-2 lg:min-h-0 lg:flex-1 lg:overflow-y-auto">
        {of.cards.length === 0 ? (
          <p className="px-2 py-6 text-center text-sm text-ink-2">{t('startupBoard.emptyColumn')}</p>
        ) : (
          <ul aria-labelledby={titleId} className="grid gap-2">
            {of.cards.map((card) => (
              <BoardCard
                key={card.id}
                card={card}
                isReachable={card.id === reachableId}
                isPeeked={card.id === peekId}
                isSelected={isChosen(card.id)}
                onFocus={onFocus}
                onPeek={wishes.onPeek}
                onMove={wishes.onMove}
                onSelect={wishes.onSelect}
              />
            ))}
          </ul>
        )}
        {of.hasMore ? (
          <Button variant="quiet" busy={of.isLoadingMore} onClick={of.loadMore}>
            {labels.loadMore}
            <span className="sr-only">: {of.label}</span>
          </Button>
        ) : null}
      </div>
    </section>
  );
}
