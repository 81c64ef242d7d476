/**
 * The parts of a table by their names. On phones its rows are drawn as cards, and browsers forget what a `tr` is when its
 * `display` changes; said as attributes they stay rows and cells.
 */
export const asTable = { role: 'table' } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asCell = { role: 'cell' } as const;
export const asColumnHeader = { role: 'columnheader' } as const;
export const asRowHeader = { role: 'rowheader' } as const;
/** Stands for rows that are not drawn. */
export const asSpacer = { 'aria-hidden': true } as const;
