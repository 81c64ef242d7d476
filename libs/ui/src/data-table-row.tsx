import { type MouseEvent, memo, type ReactElement, type Ref } from 'react';
import { boxStyle } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import type { DataColumn } from './data-table-types.ts';
import { asCell, asRow, asRowHeader } from './table-roles.ts';
import { useLabels } from './ui-provider.tsx';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly name: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly selectable: boolean;
  readonly selected: boolean;
  readonly active: boolean;
  readonly reachable: boolean;
  readonly measure?: Ref<HTMLTableRowElement> | undefined;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onActivate: (index: number) => void;
  readonly onClick: ((row: Row) => void) | undefined;
}

const interactive = 'a, button, input, select, textarea, label, summary, [role="menuitem"]';

function Row<Data>(props: TableRowProps<Data>) {
  const { row, index, name, columns, selectable, selected, active, reachable, measure, onToggle, onActivate, onClick } =
    props;
  const labels = useLabels();
  const press = (event: MouseEvent<HTMLTableRowElement>): void => {
    if (event.target instanceof Element && event.target.closest(interactive) !== null) return;
    onActivate(index);
    if (event.shiftKey && selectable) onToggle(index, true);
    else onClick?.(row);
  };
  return (
    <tr
      ref={measure}
      data-row={index}
      data-index={index}
      data-active={active}
      data-selected={selected}
      {...asRow}
      aria-rowindex={index + 2}
      tabIndex={reachable ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && onActivate(index)}
      onClick={press}
      className={classNames(
        'group/row -outline-offset-3 [&>*]:border-b [&>*]:border-line max-sm:border-b max-sm:border-line max-sm:[&>*]:border-b-0 max-sm:relative max-sm:grid max-sm:gap-1 max-sm:px-3 max-sm:py-3',
        onClick && 'cursor-pointer',
        selected ? 'bg-brand-soft text-on-brand-soft' : 'hover:bg-sunken',
        active && 'shadow-[inset_3px_0_0_var(--brand)]',
      )}
    >
      {selectable ? (
        <td {...asCell} className="w-12 p-0 align-middle max-sm:absolute max-sm:inset-e-0 max-sm:top-0">
          <label className="flex min-h-row items-center justify-center px-pad">
            <input
              type="checkbox"
              tabIndex={reachable ? 0 : -1}
              aria-label={labels.selectRow(name)}
              checked={selected}
              onChange={() => undefined}
              onClick={(event) => onToggle(index, event.shiftKey)}
              className={boxStyle}
            />
          </label>
        </td>
      ) : null}
      {columns.map((column) => {
        const className = classNames(
          'h-row px-pad py-1.5 align-middle font-normal max-sm:flex max-sm:h-auto max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:px-0 max-sm:py-0.5',
          column.align === 'end' ? 'text-end whitespace-nowrap' : 'text-start',
          column.names && 'font-medium max-sm:order-first max-sm:pe-10',
        );
        if (column.names)
          return (
            <th key={column.id} {...asRowHeader} scope="row" className={className}>
              {column.cell(row)}
            </th>
          );
        return (
          <td
            key={column.id}
            {...asCell}
            data-label={column.header}
            className={classNames(
              className,
              'max-sm:before:shrink-0 max-sm:before:opacity-80 max-sm:before:content-[attr(data-label)]',
            )}
          >
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** One row; drawn again only when something about it changed. */
export const TableRow = memo(Row) as <Data>(props: TableRowProps<Data>) => ReactElement;
