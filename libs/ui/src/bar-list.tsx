import { ChartFigure, type ChartSource } from './chart-figure.tsx';
import { TextLink } from './text-link.tsx';
import { useFormat, useLabels } from './ui-provider.tsx';

export interface BarItem {
  readonly id: string;
  readonly label: string;
  /** Absent where fewer than five people are behind it. */
  readonly value: number | null;
  readonly href?: string;
}

interface BarListProps {
  readonly title: string;
  readonly source: ChartSource;
  readonly columns: readonly [name: string, value: string];
  readonly items: readonly BarItem[];
  readonly write?: (value: number) => string;
}

/** A table whose figures are also bars from zero. */
export function BarList({ title, source, columns, items, write }: BarListProps) {
  const format = useFormat();
  const labels = useLabels();
  const most = Math.max(1, ...items.map(({ value }) => value ?? 0));
  return (
    <ChartFigure
      isTable
      title={title}
      source={source}
      table={{ columns, rows: [] }}
      chart={
        <table className="w-full text-sm">
          <caption className="sr-only">{title}</caption>
          <thead className="sr-only">
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, label, value, href }) => (
              <tr key={id}>
                <th scope="row" className="w-2/5 py-1.5 pe-3 text-start font-normal break-words">
                  {href === undefined ? label : <TextLink href={href}>{label}</TextLink>}
                </th>
                <td className="py-1.5">
                  <span className="flex items-center gap-2.5">
                    <svg width="100%" height="14" aria-hidden="true" className="forced-marks min-w-0 flex-1">
                      <rect width={`${((value ?? 0) / most) * 100}%`} height="14" rx="3" className="fill-stage-5-bar" />
                    </svg>
                    <span className="figures min-w-12 shrink-0 text-end font-semibold">
                      {value === null ? <abbr title={labels.suppressed}>&lt;5</abbr> : (write ?? format.number)(value)}
                    </span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
