import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { classNames } from './class-names.ts';
import type { DataColumn, TableSort } from './data-table-types.ts';
import { asColumnHeader } from './table-roles.ts';

interface HeadCellProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSortChange: ((sort: TableSort) => void) | undefined;
}

const order = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: ArrowUp, desc: ArrowDown } as const;
const widths = { narrow: 'w-24', medium: 'w-40', wide: 'w-72' } as const;

/** A column header; its button sorts, first upwards, then downwards. */
export function HeadCell<Row>({ column, sort, onSortChange }: HeadCellProps<Row>) {
  const direction = sort?.by === column.id ? sort.direction : undefined;
  const Arrow = direction === undefined ? ChevronsUpDown : arrows[direction];
  const sortable = column.sortable === true && onSortChange !== undefined;
  return (
    <th
      {...asColumnHeader}
      scope="col"
      aria-sort={sortable ? (direction === undefined ? 'none' : order[direction]) : undefined}
      className={classNames(
        'whitespace-nowrap border-b border-line px-pad py-0 font-semibold',
        column.align === 'end' ? 'text-end' : 'text-start',
        column.width && widths[column.width],
      )}
    >
      {sortable ? (
        <button
          type="button"
          onClick={() => onSortChange({ by: column.id, direction: direction === 'asc' ? 'desc' : 'asc' })}
          className={classNames(
            'group -mx-1.5 inline-flex min-h-row items-center gap-1 rounded-chip px-1.5 font-semibold',
            column.align === 'end' && 'flex-row-reverse',
          )}
        >
          {column.header}
          <Arrow
            aria-hidden="true"
            className={classNames(
              'size-3.5',
              direction === undefined ? 'opacity-45 group-hover:opacity-100' : 'text-brand',
            )}
          />
        </button>
      ) : (
        <span className="inline-flex min-h-row items-center">{column.header}</span>
      )}
    </th>
  );
}
