import { type KeyboardEvent, useState } from 'react';

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

/** One stop of the Tab key for a whole grid; arrows move within it (APG, grid). */
export function useGridKeys(rows: number, columns: number) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const current = {
    row: Math.min(at.row, Math.max(rows - 1, 0)),
    column: Math.min(at.column, Math.max(columns - 1, 0)),
  };
  return {
    tabIndexOf: (row: number, column: number) => (row === current.row && column === current.column ? 0 : -1),
    onFocus: (row: number, column: number) => setAt({ row, column }),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const move = MOVES[event.key];
      if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = move(current, rows, columns);
      setAt(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
    },
  };
}
