import { ChartColumn, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { useLabels } from './ui-provider.tsx';

export interface ChartTable {
  readonly columns: readonly string[];
  /** First cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartSource {
  readonly name: string;
  readonly date: string;
}

interface ChartFigureProps {
  /** The finding as a sentence, not the name of the data. */
  readonly title: string;
  readonly detail?: ReactNode;
  readonly source: ChartSource;
  readonly table: ChartTable;
  /** The drawing; absent where the drawing is a table itself. */
  readonly chart: ReactNode;
  readonly actions?: ReactNode;
  readonly isTable?: boolean;
}

/** Every chart: what it says, the drawing, the same as a table, where it comes from and of when it is. */
export function ChartFigure({ title, detail, source, table, chart, actions, isTable = false }: ChartFigureProps) {
  const labels = useLabels();
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure
      aria-labelledby={titleId}
      className="m-0 flex min-w-0 flex-col rounded-card border border-line bg-surface p-5"
    >
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p id={titleId} className="font-display text-lg font-semibold">
            {title}
          </p>
          {detail ? <p className="text-sm text-ink-2">{detail}</p> : null}
        </div>
        {isTable ? null : (
          <Button
            variant="quiet"
            size="small"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
            icon={
              asTable ? (
                <ChartColumn aria-hidden="true" className="size-4" />
              ) : (
                <Table2 aria-hidden="true" className="size-4" />
              )
            }
          >
            {asTable ? labels.showChart : labels.showTable}
          </Button>
        )}
      </div>
      <div className={classNames('mt-4 min-w-0', asTable && 'hidden')}>{chart}</div>
      {isTable ? null : (
        <div className={classNames('mt-4 min-w-0 break-words', !asTable && 'sr-only')}>
          <table className="w-full text-sm">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                {table.columns.map((column, index) => (
                  <th
                    key={column}
                    scope="col"
                    className={classNames(
                      'border-b border-line-strong py-1.5 pe-4',
                      index === 0 ? 'text-start' : 'text-end',
                    )}
                  >
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name = '', ...values]) => (
                <tr key={name}>
                  <th scope="row" className="border-b border-line py-1.5 pe-4 text-start font-normal">
                    {name}
                  </th>
                  {values.map((value, index) => (
                    <td key={table.columns[index + 1]} className="border-b border-line py-1.5 pe-4 text-end">
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <figcaption className="mt-3 flex flex-wrap items-center justify-between gap-2 text-xs text-ink-2">
        {labels.source(source.name, source.date)}
        {actions}
      </figcaption>
    </figure>
  );
}
