import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const MOVES: Readonly<Record<string, (at: Place, rows: number, columns: number) => Place>> = {
  ArrowRight: ({ row, column }, _, columns) => ({ row, column: Math.min(column + 1, columns - 1) }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(column - 1, 0) }),
  ArrowDown: ({ row, column }, rows) => ({ row: Math.min(row + 1, rows - 1), column }),
  ArrowUp: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _, columns) => ({ row, column: columns - 1 }),
};

/** How one came to a grid, and how one goes back to where one came from. */
export interface GridEntry {
  /** The row that somebody who uses the keyboard came from; null: the grid takes no focus by itself. */
  readonly row: number | null;
  readonly onLeave?: ((row: number) => void) | undefined;
}

/** One stop of the Tab key for a whole grid; arrows move within it (APG, grid). */
export function useGridKeys(rows: number, columns: number, { row: entered, onLeave }: GridEntry) {
  const [at, setAt] = useState<Place>({ row: entered ?? 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (entered !== null) cellAt(grid.current, { row: entered, column: 0 })?.focus();
  }, [entered]);
  const current = {
    row: Math.min(at.row, Math.max(rows - 1, 0)),
    column: Math.min(at.column, Math.max(columns - 1, 0)),
  };
  return {
    ref: grid,
    tabIndexOf: (row: number, column: number) => (row === current.row && column === current.column ? 0 : -1),
    onFocus: (row: number, column: number) => setAt({ row, column }),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') onLeave?.(current.row);
      const move = MOVES[event.key];
      if (move === undefined) return;
      event.preventDefault();
      const next = move(current, rows, columns);
      setAt(next);
      cellAt(grid.current, next)?.focus();
    },
  };
}

function cellAt(grid: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`) ?? null;
}
