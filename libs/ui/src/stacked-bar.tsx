import { ChartFigure, type ChartSource } from './chart-figure.tsx';
import { SERIES_LIMIT, seriesFill } from './series-style.ts';
import { useFormat } from './ui-provider.tsx';

interface StackedBarProps {
  readonly title: string;
  readonly source: ChartSource;
  readonly columns: readonly [name: string, value: string, share: string];
  readonly parts: readonly { readonly id: string; readonly label: string; readonly value: number }[];
}

/** The parts of one whole, named beside their share. */
export function StackedBar({ title, source, columns, parts }: StackedBarProps) {
  const format = useFormat();
  const shown = parts.slice(0, SERIES_LIMIT);
  const whole = shown.reduce((sum, { value }) => sum + value, 0) || 1;
  let before = 0;
  const placed = shown.map((part, index) => {
    const start = before;
    before += part.value;
    return { ...part, index, start: start / whole, share: part.value / whole };
  });
  return (
    <ChartFigure
      title={title}
      source={source}
      table={{
        columns,
        rows: placed.map(({ label, value, share }) => [label, format.number(value), format.percent(share)]),
      }}
      chart={
        <div aria-hidden="true">
          <svg width="100%" height="28" aria-hidden="true" className="forced-marks rounded-chip">
            {placed.map(({ id, index, start, share }) => (
              <rect
                key={id}
                x={`${start * 100}%`}
                width={`${share * 100}%`}
                height="28"
                strokeWidth="2"
                className={`stroke-surface ${seriesFill[index]}`}
              />
            ))}
          </svg>
          <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
            {placed.map(({ id, label, index, share }) => (
              <li key={id} className="flex items-center gap-2">
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <rect width="12" height="12" rx="3" className={seriesFill[index]} />
                </svg>
                {label} <span className="figures font-semibold">{format.percent(share)}</span>
              </li>
            ))}
          </ul>
        </div>
      }
    />
  );
}
