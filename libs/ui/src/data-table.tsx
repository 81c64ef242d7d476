import {
  type ColumnDef,
  columnOrderingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BulkBar } from './bulk-bar.tsx';
import { boxStyle } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { ColumnPicker } from './column-picker.tsx';
import { HeadCell } from './data-table-head.tsx';
import { TableRow } from './data-table-row.tsx';
import type { DataColumn, DataTableProps, TableColumns } from './data-table-types.ts';
import { SkeletonRows } from './skeleton.tsx';
import { asCell, asColumnHeader, asRow, asRowGroup, asSpacer, asTable } from './table-roles.ts';
import { useLabels } from './ui-provider.tsx';
import { useRowKeys } from './use-row-keys.ts';

export type { DataColumn, DataTableProps, TableColumns, TableSort } from './data-table-types.ts';

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature });
const nothing: ReadonlySet<string> = new Set();
const VIRTUAL_FROM = 100;
const ROW_GUESS = 40;

/** Columns as they are before anybody changed anything. */
function columnsAtFirst<Row>(columns: readonly DataColumn<Row>[]): TableColumns {
  return {
    order: columns.map(({ id }) => id),
    hidden: columns.filter(({ hiddenAtFirst }) => hiddenAtFirst).map(({ id }) => id),
  };
}

function useShownColumns<Row>(props: DataTableProps<Row>) {
  const { columns, rows, columnState } = props;
  const atFirst = useMemo(() => columnsAtFirst(columns), [columns]);
  const state = useMemo(() => {
    const { order, hidden } = columnState ?? atFirst;
    return { order: [...order, ...atFirst.order.filter((id) => !order.includes(id))], hidden };
  }, [columnState, atFirst]);
  const definitions = useMemo(
    () =>
      columns.map(
        ({ id, header, names = false }): ColumnDef<typeof features, object> => ({ id, header, enableHiding: !names }),
      ),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows as readonly object[],
    state: {
      columnOrder: [...state.order],
      columnVisibility: Object.fromEntries(state.hidden.map((id) => [id, false])),
    },
  });
  const ids = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join(' ');
  const shown = useMemo(
    () => ids.split(' ').flatMap((id) => columns.filter((column) => column.id === id)),
    [ids, columns],
  );
  return { shown, state, atFirst };
}

/** A table of records: sorting, columns, selection and keys. It holds nothing: rows come in, wishes go out. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, rowName, state = 'ready', sort, onSortChange, selection = nothing } = props;
  const { onSelectionChange, onColumnStateChange, activeId, onActiveChange, onOpen, onPeek, fill = false } = props;
  const labels = useLabels();
  const region = useRef<HTMLDivElement>(null);
  const [ownActive, setOwnActive] = useState<string>();
  const { shown, state: columnState, atFirst } = useShownColumns(props);
  const selectable = onSelectionChange !== undefined;
  const active = activeId ?? ownActive;
  const activeIndex = rows.findIndex((row) => rowId(row) === active);
  const ready = state === 'ready';
  const virtual = ready && rows.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_GUESS,
    overscan: 12,
    initialRect: { width: 1024, height: 720 },
  });

  const wanted = useRef<number>(undefined);
  const activate = useCallback(
    (index: number, focus = true): void => {
      const row = rows[index];
      if (row === undefined) return;
      setOwnActive(rowId(row));
      onActiveChange?.(rowId(row));
      if (!focus) return;
      wanted.current = index;
      if (virtual) virtualizer.scrollToIndex(index);
    },
    [rows, rowId, onActiveChange, virtual, virtualizer],
  );
  useEffect(() => {
    if (wanted.current === undefined) return;
    const target = region.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (target === null || target === undefined) return;
    wanted.current = undefined;
    target.focus({ preventScroll: virtual });
    if (!virtual) target.scrollIntoView?.({ block: 'nearest' });
  });

  const { toggle } = useRowKeys({
    rows,
    rowId,
    region,
    activeIndex,
    selection,
    selectable,
    activate,
    onSelectionChange: onSelectionChange ?? (() => undefined),
    onOpen,
    onPeek,
  });
  const latest = useRef({ toggle, activate, press: onPeek ?? onOpen });
  useEffect(() => {
    latest.current = { toggle, activate, press: onPeek ?? onOpen };
  });
  const onToggle = useCallback((index: number, range: boolean) => latest.current.toggle(index, range), []);
  const onActivate = useCallback((index: number) => latest.current.activate(index, false), []);
  const onPress = useCallback((row: Row) => latest.current.press?.(row), []);

  const allSelected = rows.length > 0 && rows.every((row) => selection.has(rowId(row)));
  const someSelected = selection.size > 0 && !allSelected;
  const selectAll = (): void => onSelectionChange?.(allSelected ? nothing : new Set(rows.map(rowId)));
  const items = virtual ? virtualizer.getVirtualItems() : undefined;
  const width = shown.length + (selectable ? 1 : 0);
  const spacer = (height: number) => (height > 0 ? <tr {...asSpacer} style={{ height }} /> : null);
  const drawRow = (index: number) => {
    const row = rows[index];
    if (row === undefined) return null;
    return (
      <TableRow
        key={rowId(row)}
        row={row}
        index={index}
        name={rowName(row)}
        columns={shown}
        selectable={selectable}
        selected={selection.has(rowId(row))}
        active={index === activeIndex}
        reachable={index === Math.max(0, activeIndex)}
        measure={virtual ? virtualizer.measureElement : undefined}
        onToggle={onToggle}
        onActivate={onActivate}
        onClick={onPeek || onOpen ? onPress : undefined}
      />
    );
  };
  const message = state === 'error' ? props.error : ready && rows.length === 0 ? props.empty : undefined;

  return (
    <div className={classNames('flex min-w-0 flex-col gap-2', fill && 'lg:min-h-0 lg:flex-1')}>
      {props.toolbar || onColumnStateChange ? (
        <div className="flex flex-wrap items-center gap-2" data-screen-only="">
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">{props.toolbar}</div>
          {onColumnStateChange ? (
            <ColumnPicker
              columns={columns.map(({ id, header, names = false }) => ({ id, header, fixed: names }))}
              value={columnState}
              onChange={onColumnStateChange}
              onReset={() => onColumnStateChange(atFirst)}
            />
          ) : null}
        </div>
      ) : null}
      <div
        ref={region}
        className={classNames(
          'relative min-w-0 overflow-auto rounded-card border border-line bg-surface print:overflow-visible',
          fill && 'lg:min-h-40 lg:flex-1',
          virtual && (fill ? 'max-lg:max-h-[75dvh]' : 'max-h-[75dvh]'),
        )}
      >
        <table
          {...asTable}
          aria-rowcount={virtual ? rows.length + 1 : undefined}
          aria-busy={state === 'loading' || props.stale || undefined}
          className={classNames(
            'w-full border-separate border-spacing-0 text-ui max-sm:block',
            props.stale && 'opacity-60',
          )}
        >
          <caption
            className={props.captionShown ? 'px-pad py-3 text-start font-display text-xl font-semibold' : 'sr-only'}
          >
            {caption}
          </caption>
          <thead {...asRowGroup} className="sticky top-0 z-10 bg-surface max-sm:sr-only">
            <tr {...asRow} aria-rowindex={1}>
              {selectable ? (
                <th {...asColumnHeader} scope="col" className="w-12 border-b border-line p-0">
                  <label className="flex min-h-row items-center justify-center px-pad">
                    <input
                      type="checkbox"
                      aria-label={labels.selectAll}
                      checked={allSelected}
                      ref={(box) => {
                        if (box !== null) box.indeterminate = someSelected;
                      }}
                      onChange={selectAll}
                      className={boxStyle}
                    />
                  </label>
                </th>
              ) : null}
              {shown.map((column) => (
                <HeadCell key={column.id} column={column} sort={sort} onSortChange={onSortChange} />
              ))}
            </tr>
          </thead>
          <tbody {...asRowGroup} className="max-sm:block [&>tr:last-child>*]:border-b-0">
            {state === 'loading' ? <SkeletonRows columns={width} /> : null}
            {message ? (
              <tr {...asRow} className="max-sm:block">
                <td {...asCell} colSpan={width} className="p-0 max-sm:block">
                  {message}
                </td>
              </tr>
            ) : null}
            {ready && items === undefined ? rows.map((_, index) => drawRow(index)) : null}
            {items ? spacer(items[0]?.start ?? 0) : null}
            {items?.map(({ index }) => drawRow(index))}
            {items ? spacer(virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)) : null}
          </tbody>
        </table>
      </div>
      {selection.size > 0 && props.bulkActions ? (
        <BulkBar
          count={selection.size}
          matching={props.matching}
          actions={props.bulkActions}
          onClear={() => onSelectionChange?.(nothing)}
        />
      ) : null}
      {props.footer}
    </div>
  );
}
