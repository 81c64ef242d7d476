import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useState } from 'react';
import { ChartFigure, type ChartSource } from './chart-figure.tsx';
import { SERIES_LIMIT, seriesDash, seriesFill, seriesStroke } from './series-style.ts';
import { useFormat } from './ui-provider.tsx';
import { useWidth } from './use-width.ts';

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** One for each point in time; null where nothing is known. */
  readonly values: readonly (number | null)[];
}

interface LineChartProps {
  readonly title: string;
  readonly source: ChartSource;
  /** The heading of the first column: "Ay". */
  readonly axis: string;
  readonly points: readonly string[];
  readonly series: readonly LineSeries[];
  /** The surface under a single line. */
  readonly filled?: boolean;
  readonly write?: (value: number) => string;
}

const BOX = { height: 260, low: 200, left: 52, right: 16, top: 16, bottom: 30 } as const;
const FIRST_WIDTH = 640;
/** So much room a word under the axis takes, with the air beside it. */
const LABEL_WIDTH = 104;

/** The word of the last point ends at it, so that nothing sticks out. */
const anchorOf = (index: number, last: number) => (index === last ? 'end' : 'middle');

/** Change over time. A slider over the drawing walks the points by arrow keys or by finger, and reads each with its values. */
export function LineChart({ title, source, axis, points, series, filled = false, write }: LineChartProps) {
  const format = useFormat();
  const [at, setAt] = useState<number>();
  const [box, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const height = width < FIRST_WIDTH / 1.5 ? BOX.low : BOX.height;
  const shown = series.slice(0, SERIES_LIMIT);
  const known = shown.flatMap(({ values }) => values.filter((value) => value !== null));
  const y = scaleLinear([0, Math.max(1, ...known)], [height - BOX.bottom, BOX.top]).nice(4);
  const x = scalePoint(
    points.map((_, index) => index),
    [BOX.left, width - BOX.right],
  );
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : (write ?? format.number)(value);
  const place = (value: number | null, index: number): [number, number] | null =>
    value === null ? null : [x(index) ?? 0, y(value)];
  const every = Math.ceil(points.length / Math.max(2, Math.floor((width - BOX.left) / LABEL_WIDTH)));
  const valuesAt = (index: number): string =>
    `${points[index]}: ${shown.map(({ label, values }) => `${label} ${text(values[index])}`).join(', ')}`;

  return (
    <ChartFigure
      title={title}
      source={source}
      table={{
        columns: [axis, ...shown.map(({ label }) => label)],
        rows: points.map((point, index) => [point, ...shown.map(({ values }) => text(values[index]))]),
      }}
      chart={
        <>
          <div
            ref={box}
            className="relative rounded-chip has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="forced-marks block h-auto w-full">
              {y.ticks(4).map((tick) => (
                <g key={tick}>
                  <line x1={BOX.left} x2={width - BOX.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
                  <text x={BOX.left - 8} y={y(tick) + 4} textAnchor="end" className="figures fill-ink-2 text-xs">
                    {text(tick)}
                  </text>
                </g>
              ))}
              {points.map((point, index) =>
                index % every === 0 ? (
                  <text
                    key={point}
                    x={x(index)}
                    y={height - 8}
                    textAnchor={anchorOf(index, points.length - 1)}
                    className="fill-ink-2 text-xs"
                  >
                    {point}
                  </text>
                ) : null,
              )}
              {shown.map(({ id: key, values }, index) => {
                const placed = values.map(place);
                return (
                  <g key={key}>
                    {filled && shown.length === 1 ? (
                      <path
                        d={
                          area<[number, number] | null>()
                            .defined((point) => point !== null)
                            .curve(curveMonotoneX)
                            .x((point) => point?.[0] ?? 0)
                            .y0(y(0))
                            .y1((point) => point?.[1] ?? 0)(placed) ?? ''
                        }
                        className="fill-brand-soft"
                      />
                    ) : null}
                    <path
                      d={
                        line<[number, number] | null>()
                          .defined((point) => point !== null)
                          .curve(curveMonotoneX)
                          .x((point) => point?.[0] ?? 0)
                          .y((point) => point?.[1] ?? 0)(placed) ?? ''
                      }
                      fill="none"
                      strokeWidth="2.5"
                      strokeDasharray={seriesDash[index]}
                      className={seriesStroke[index]}
                    />
                    {placed.map((point, pointIndex) =>
                      point !== null && (pointIndex === at || pointIndex === placed.length - 1) ? (
                        <circle
                          key={points[pointIndex]}
                          cx={point[0]}
                          cy={point[1]}
                          r="4.5"
                          strokeWidth="2"
                          className={`stroke-surface ${seriesFill[index]}`}
                        />
                      ) : null,
                    )}
                  </g>
                );
              })}
              {at === undefined ? null : (
                <line
                  x1={x(at)}
                  x2={x(at)}
                  y1={BOX.top}
                  y2={height - BOX.bottom}
                  className="stroke-line-strong"
                  strokeDasharray="3 3"
                />
              )}
            </svg>
            <input
              type="range"
              min={0}
              max={points.length - 1}
              value={at ?? points.length - 1}
              aria-label={title}
              aria-valuetext={valuesAt(at ?? points.length - 1)}
              onChange={(event) => setAt(Number(event.currentTarget.value))}
              onBlur={() => setAt(undefined)}
              className="absolute inset-0 m-0 size-full cursor-crosshair opacity-0"
            />
          </div>
          {at === undefined ? null : (
            <p aria-hidden="true" className="figures mt-2 text-sm">
              {valuesAt(at)}
            </p>
          )}
          {shown.length > 1 ? (
            <ul aria-hidden="true" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
              {shown.map(({ id: key, label }, index) => (
                <li key={key} className="flex items-center gap-2">
                  <svg width="28" height="8" aria-hidden="true">
                    <line
                      x1="0"
                      x2="28"
                      y1="4"
                      y2="4"
                      strokeWidth="3"
                      strokeDasharray={seriesDash[index]}
                      className={seriesStroke[index]}
                    />
                  </svg>
                  {label}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      }
    />
  );
}
