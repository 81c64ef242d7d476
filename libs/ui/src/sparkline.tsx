import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

interface SparklineProps {
  readonly values: readonly number[];
  /** The trend in words. */
  readonly label: string;
  readonly height?: number;
}

const WIDTH = 240;
const EDGE = 4;

/** A trend without axes. Its shape stretches, its line and its last dot do not. */
export function Sparkline({ values, label, height = 48 }: SparklineProps) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [0, WIDTH]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - EDGE, EDGE]);
  const points = values.map((value, index): [number, number] => [x(index), y(value)]);
  const last = values.at(-1) ?? 0;
  return (
    <svg role="img" aria-label={label} width="100%" height={height} className="forced-marks overflow-visible pe-1.5">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width="100%"
        height={height}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="overflow-visible"
      >
        <path
          d={
            area<[number, number]>()
              .curve(curveMonotoneX)
              .y0(height)
              .y1((point) => point[1])(points) ?? ''
          }
          className="fill-brand-soft"
        />
        <path
          d={line<[number, number]>().curve(curveMonotoneX)(points) ?? ''}
          fill="none"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
          className="stroke-brand"
        />
      </svg>
      <circle cx="100%" cy={y(last)} r="4" strokeWidth="2" className="fill-brand stroke-surface" />
    </svg>
  );
}
