import { type RefObject, useRef } from 'react';
import { useHotkeys } from './use-hotkeys.ts';

interface RowKeys<Row> {
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly region: RefObject<HTMLElement | null>;
  readonly activeIndex: number;
  readonly selection: ReadonlySet<string>;
  readonly selectable: boolean;
  readonly activate: (index: number) => void;
  readonly onSelectionChange: (selection: ReadonlySet<string>) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onPeek: ((row: Row) => void) | undefined;
}

/** J K move, X selects, Shift extends, Space peeks, Enter opens: for a list whose rows take the focus one at a time. */
export function useRowKeys<Row>(list: RowKeys<Row>) {
  const { rows, rowId, region, activeIndex, selection, selectable, activate, onSelectionChange, onOpen, onPeek } = list;
  const anchor = useRef<string>(undefined);

  const toggle = (index: number, range: boolean): void => {
    const row = rows[index];
    if (row === undefined || !selectable) return;
    const id = rowId(row);
    const next = new Set(selection);
    const start = range ? rows.findIndex((candidate) => rowId(candidate) === anchor.current) : -1;
    if (start >= 0) {
      for (const between of rows.slice(Math.min(start, index), Math.max(start, index) + 1)) next.add(rowId(between));
    } else {
      if (next.has(id)) next.delete(id);
      else next.add(id);
      anchor.current = id;
    }
    onSelectionChange(next);
  };

  const here = (event: KeyboardEvent): boolean =>
    event.target === document.body || (event.target instanceof Node && region.current?.contains(event.target) === true);
  const onRow = (event: KeyboardEvent): boolean =>
    event.target === document.body || (event.target instanceof HTMLElement && event.target.hasAttribute('data-row'));

  const act = (allowed: (event: KeyboardEvent) => boolean, run: () => void) => (event: KeyboardEvent) => {
    if (!allowed(event)) return;
    event.preventDefault();
    run();
  };
  const move = (step: 1 | -1): void => activate(Math.min(rows.length - 1, Math.max(0, activeIndex + step)));
  const extend = (step: 1 | -1): void => {
    const from = rows[Math.max(0, activeIndex)];
    const target = Math.min(rows.length - 1, Math.max(0, activeIndex + step));
    if (from === undefined) return;
    if (anchor.current === undefined || !selection.has(anchor.current)) anchor.current = rowId(from);
    activate(target);
    toggle(target, true);
  };
  const withRow = (run: ((row: Row) => void) | undefined) => () => {
    const row = rows[activeIndex];
    if (row !== undefined) run?.(row);
  };

  useHotkeys(
    [
      { keys: 'KeyJ', run: act(here, () => move(1)) },
      { keys: 'KeyK', run: act(here, () => move(-1)) },
      { keys: 'ArrowDown', run: act(onRow, () => move(1)) },
      { keys: 'ArrowUp', run: act(onRow, () => move(-1)) },
      { keys: 'Home', run: act(onRow, () => activate(0)) },
      { keys: 'End', run: act(onRow, () => activate(rows.length - 1)) },
      { keys: ['Shift+KeyJ', 'Shift+ArrowDown'], run: act(here, () => extend(1)) },
      { keys: ['Shift+KeyK', 'Shift+ArrowUp'], run: act(here, () => extend(-1)) },
      { keys: 'KeyX', run: act(here, () => toggle(activeIndex, false)) },
      { keys: 'Space', run: act(onRow, withRow(onPeek ?? onOpen)) },
      { keys: 'Enter', run: act(onRow, withRow(onOpen)) },
    ],
    { enabled: rows.length > 0 },
  );

  return { toggle };
}
