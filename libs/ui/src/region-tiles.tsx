import { ChartFigure, type ChartSource } from './chart-figure.tsx';
import { useFormat, useLabels } from './ui-provider.tsx';

/** The 14 economic regions, one tile each, roughly where they lie. */
export const regionPlaces = {
  NAXCIVAN: [0, 4],
  QAZAX_TOVUZ: [1, 0],
  GENCE_DASKESEN: [1, 1],
  QARABAG: [1, 2],
  SERQI_ZENGEZUR: [1, 3],
  SEKI_ZAQATALA: [2, 0],
  MERKEZI_ARAN: [2, 1],
  MIL_MUGAN: [2, 2],
  DAGLIQ_SIRVAN: [3, 1],
  SIRVAN_SALYAN: [3, 2],
  LENKERAN_ASTARA: [3, 3],
  QUBA_XACMAZ: [4, 0],
  ABSERON_XIZI: [4, 1],
  BAKI: [5, 1],
} as const satisfies Readonly<Record<string, readonly [column: number, row: number]>>;

export type RegionCode = keyof typeof regionPlaces;

interface RegionTilesProps {
  readonly title: string;
  readonly source: ChartSource;
  readonly columns: readonly [region: string, value: string];
  readonly names: Readonly<Record<RegionCode, string>>;
  /** Null where fewer than five people are behind it. */
  readonly values: Readonly<Partial<Record<RegionCode, number | null>>>;
}

const codes = Object.keys(regionPlaces) as RegionCode[];
const shades = [
  'bg-sunken text-ink',
  'bg-brand-soft text-on-brand-soft',
  'bg-stage-5-bar/35 text-ink',
  'bg-brand text-on-brand',
] as const;
const starts = ['col-start-1', 'col-start-2', 'col-start-3', 'col-start-4', 'col-start-5', 'col-start-6'] as const;
const rows = ['row-start-1', 'row-start-2', 'row-start-3', 'row-start-4', 'row-start-5'] as const;

/** A map of equal tiles: no region looks important for being large. */
export function RegionTiles({ title, source, columns, names, values }: RegionTilesProps) {
  const format = useFormat();
  const labels = useLabels();
  const most = Math.max(1, ...codes.map((code) => values[code] ?? 0));
  const write = (code: RegionCode): string => {
    const value = values[code];
    return value === null ? '<5' : format.number(value ?? 0);
  };
  const shade = (code: RegionCode): string => {
    const share = (values[code] ?? 0) / most;
    return shades[share === 0 ? 0 : share < 0.25 ? 1 : share < 0.6 ? 2 : 3];
  };
  const sorted = [...codes].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  return (
    <ChartFigure
      title={title}
      detail={codes.some((code) => values[code] === null) ? `<5: ${labels.suppressed}` : undefined}
      source={source}
      table={{ columns, rows: sorted.map((code) => [names[code], write(code)]) }}
      chart={
        <div aria-hidden="true" className="grid grid-cols-6 gap-1">
          {codes.map((code) => {
            const [column, row] = regionPlaces[code];
            return (
              <div
                key={code}
                title={names[code]}
                className={`forced-edge flex aspect-square min-w-0 flex-col justify-between overflow-hidden rounded-chip p-1 sm:p-2 ${starts[column]} ${rows[row]} ${shade(code)}`}
              >
                <span className="hyphens-auto break-words text-[0.625rem] leading-tight max-sm:hidden">
                  {names[code]}
                </span>
                <span className="figures text-sm font-semibold sm:text-base max-sm:m-auto">{write(code)}</span>
              </div>
            );
          })}
        </div>
      }
    />
  );
}
