import { useHotkeys } from '@aim/ui/use-hotkeys';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Card, CardWishes } from './board-types.ts';

interface CardKeys extends CardWishes {
  readonly board: RefObject<HTMLElement | null>;
  /** Cards on the board now, by id. */
  readonly cards: RefObject<ReadonlyMap<string, Card>>;
  /** Reached by Tab before anybody has gone further. */
  readonly firstId: string | null;
}

/** Arrows go from card to card and from column to column, M moves, X chooses, Enter opens, Space looks. One card is reachable by Tab. */
export function useCardKeys({ board, cards, firstId, onOpen, onPeek, onMove, onSelect }: CardKeys) {
  const [activeId, setActiveId] = useState<string | null>(null);
  useEffect(() => {
    if (activeId !== null && board.current?.querySelector(`[data-card="${activeId}"]`) === null) setActiveId(null);
  });

  const columns = (): readonly HTMLElement[][] =>
    [...(board.current?.querySelectorAll('[data-column]') ?? [])].map((column) => [
      ...column.querySelectorAll<HTMLElement>('[data-card]'),
    ]);
  const onCard = (run: (element: HTMLElement) => void) => (event: KeyboardEvent) => {
    const element = event.target;
    if (!(element instanceof HTMLElement) || element.dataset['card'] === undefined) return;
    event.preventDefault();
    run(element);
  };
  const upOrDown = (step: 1 | -1) => (element: HTMLElement) => {
    const column = columns().find((one) => one.includes(element)) ?? [];
    column[column.indexOf(element) + step]?.focus();
  };
  const sideways = (step: 1 | -1) => (element: HTMLElement) => {
    const all = columns();
    const from = all.findIndex((one) => one.includes(element));
    const row = all[from]?.indexOf(element) ?? 0;
    const beyond = step === 1 ? all.slice(from + 1) : all.slice(0, from).reverse();
    const next = beyond.find(({ length }) => length > 0);
    next?.[Math.min(row, next.length - 1)]?.focus();
  };
  const withCard = (run: (card: Card) => void) => (element: HTMLElement) => {
    const card = cards.current.get(element.dataset['card'] ?? '');
    if (card !== undefined) run(card);
  };
  useHotkeys([
    { keys: ['ArrowDown', 'KeyJ'], run: onCard(upOrDown(1)) },
    { keys: ['ArrowUp', 'KeyK'], run: onCard(upOrDown(-1)) },
    { keys: 'ArrowRight', run: onCard(sideways(1)) },
    { keys: 'ArrowLeft', run: onCard(sideways(-1)) },
    { keys: 'KeyM', run: onCard(withCard((card) => onMove(card))) },
    { keys: 'KeyX', run: onCard(withCard(onSelect)) },
    { keys: 'Enter', run: onCard(withCard(onOpen)) },
    { keys: 'Space', run: onCard(withCard(onPeek)) },
  ]);
  return { reachableId: activeId ?? firstId, onFocus: useCallback((id: string) => setActiveId(id), []) };
}
