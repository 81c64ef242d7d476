import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { Button } from './button.tsx';
import { boxStyle } from './checkbox.tsx';
import type { TableColumns } from './data-table-types.ts';
import { IconButton } from './icon-button.tsx';
import { Popover } from './popover.tsx';
import { useLabels } from './ui-provider.tsx';

interface ColumnPickerProps {
  readonly columns: readonly { readonly id: string; readonly header: string; readonly fixed: boolean }[];
  readonly value: TableColumns;
  readonly onChange: (value: TableColumns) => void;
  readonly onReset: () => void;
}

/** Which columns, and in which order; by buttons, so the keyboard and a finger can do it too. */
export function ColumnPicker({ columns, value, onChange, onReset }: ColumnPickerProps) {
  const labels = useLabels();
  const ordered = value.order.flatMap((id) => columns.filter((column) => column.id === id));
  const move = (index: number, step: 1 | -1): void => {
    const order = [...value.order];
    const [moved] = order.splice(index, 1);
    if (moved !== undefined) order.splice(index + step, 0, moved);
    onChange({ ...value, order });
  };
  const show = (id: string, shown: boolean): void =>
    onChange({ ...value, hidden: shown ? value.hidden.filter((other) => other !== id) : [...value.hidden, id] });
  return (
    <Popover
      label={labels.columns}
      align="end"
      trigger={
        <Button icon={<Columns3 aria-hidden="true" className="size-4" />}>
          <span className="max-sm:sr-only">{labels.columns}</span>
        </Button>
      }
    >
      <ul className="grid gap-0.5">
        {ordered.map((column, index) => (
          <li key={column.id} className="flex items-center gap-1">
            <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2.5 text-ui">
              <input
                type="checkbox"
                className={boxStyle}
                disabled={column.fixed}
                checked={!value.hidden.includes(column.id)}
                onChange={(event) => show(column.id, event.currentTarget.checked)}
              />
              <span className="truncate">{column.header}</span>
            </label>
            <IconButton
              size="small"
              label={labels.moveEarlier(column.header)}
              icon={<ArrowUp aria-hidden="true" className="size-4" />}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <IconButton
              size="small"
              label={labels.moveLater(column.header)}
              icon={<ArrowDown aria-hidden="true" className="size-4" />}
              disabled={index === ordered.length - 1}
              onClick={() => move(index, 1)}
            />
          </li>
        ))}
      </ul>
      <Button variant="quiet" className="mt-2 w-full" onClick={onReset}>
        {labels.columnsReset}
      </Button>
    </Popover>
  );
}
