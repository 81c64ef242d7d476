import type { TableColumns, TableSort } from '@aim/ui/data-table.tsx';
import * as z from 'zod/mini';

/** What every list keeps in its address beside its filters. */
export const listSearch = {
  columns: z._default(z.string(), ''),
  view: z._default(z.string(), ''),
  peek: z._default(z.string(), ''),
};

export type Change = (patch: Readonly<Record<string, unknown>>, options?: { replace?: boolean }) => void;

/** Orders as the API names them, by column and direction. */
export type Sorts<Sort extends string> = Readonly<Record<Sort, TableSort>>;

export function sortFor<Sort extends string>(sorts: Sorts<Sort>, wanted: TableSort, before: Sort): Sort {
  const known = Object.entries<TableSort>(sorts) as [Sort, TableSort][];
  const ofColumn = known.filter(([, { by }]) => by === wanted.by);
  const exact = ofColumn.find(([, { direction }]) => direction === wanted.direction);
  const first = known.filter(([name]) => name !== before).find(([, { by }]) => by === wanted.by);
  return (sorts[before].by === wanted.by ? exact : (ofColumn.at(0) ?? first))?.[0] ?? before;
}

interface ColumnOfList {
  readonly id: string;
  readonly hiddenAtFirst?: boolean;
}

/** `name,state` in the address: which columns, in which order. */
export function columnsFrom(text: string, columns: readonly ColumnOfList[]): TableColumns | undefined {
  const known = columns.map(({ id }) => id);
  const shown = text.split(',').filter((id) => known.includes(id));
  if (shown.length === 0) return undefined;
  const hidden = known.filter((id) => !shown.includes(id));
  return { order: [...shown, ...hidden], hidden };
}

/** The columns that are seen, in their order. */
export function shownColumns(text: string, columns: readonly ColumnOfList[]): readonly string[] {
  const state = columnsFrom(text, columns);
  if (state === undefined) return columns.filter(({ hiddenAtFirst }) => !hiddenAtFirst).map(({ id }) => id);
  return state.order.filter((id) => !state.hidden.includes(id));
}

export function columnsText({ order, hidden }: TableColumns, columns: readonly ColumnOfList[]): string {
  const text = order.filter((id) => !hidden.includes(id)).join(',');
  const atFirst = columns.filter(({ hiddenAtFirst }) => !hiddenAtFirst).map(({ id }) => id);
  return text === atFirst.join(',') ? '' : text;
}
