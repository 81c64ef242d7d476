import { STAGES, type Stage } from '@aim/domain/pipeline/vocabulary';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Card } from './board-types.ts';

// Fetched after the board is drawn: nobody drags before seeing.
const adapter = () => import('@atlaskit/pragmatic-drag-and-drop/element/adapter');

/** On phones nothing is dragged: a finger scrolls. */
const MOUSE = '(pointer: fine) and (min-width: 640px)';

interface Dragged extends Record<string, unknown> {
  readonly card: Card;
}

/** Sets something up once the library has arrived, and takes it down again. */
function useAdapter(
  element: RefObject<HTMLElement | null>,
  setUp: (element: HTMLElement, library: Awaited<ReturnType<typeof adapter>>) => () => void,
): void {
  const latest = useRef(setUp);
  useEffect(() => {
    latest.current = setUp;
  });
  useEffect(() => {
    const target = element.current;
    if (target === null || !window.matchMedia(MOUSE).matches) return;
    let takeDown: (() => void) | undefined;
    let isGone = false;
    void adapter().then((library) => {
      if (!isGone) takeDown = latest.current(target, library);
    });
    return () => {
      isGone = true;
      takeDown?.();
    };
  }, [element]);
}

/** A card that can be taken by the mouse. */
export function useCardDrag(element: RefObject<HTMLElement | null>, card: Card): boolean {
  const [isDragged, setDragged] = useState(false);
  const current = useRef(card);
  useEffect(() => {
    current.current = card;
  });
  useAdapter(element, (target, { draggable }) =>
    draggable({
      element: target,
      getInitialData: (): Dragged => ({ card: current.current }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    }),
  );
  return isDragged;
}

/** A column that cards can be let go over; nothing has happened yet when they are. */
export function useColumnDrop(
  element: RefObject<HTMLElement | null>,
  stage: Stage,
  onCard: (card: Card) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const wish = useRef(onCard);
  useEffect(() => {
    wish.current = onCard;
  });
  useAdapter(element, (target, { dropTargetForElements }) =>
    dropTargetForElements({
      element: target,
      canDrop: ({ source }) => isCard(source.data) && source.data.card.stage !== stage,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        if (isCard(source.data)) wish.current(source.data.card);
      },
    }),
  );
  return isOver;
}

function isCard(data: Record<string, unknown>): data is Dragged {
  const card = data['card'] as Partial<Card> | undefined;
  return card?.stage !== undefined && STAGES.includes(card.stage);
}
