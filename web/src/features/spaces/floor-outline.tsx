interface PlannedRoom {
  readonly id: string;
  readonly name: string;
  readonly floor: string | null;
  readonly plan: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

interface FloorOutlineProps {
  readonly rooms: readonly PlannedRoom[];
  /** The floor that is drawn. */
  readonly floor: string | null;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
  /** The room that is meant. */
  readonly markedId?: string;
}

/** The plan is as wide as high as a sheet of paper on its side. */
const HEIGHT = 62;
const down = (percent: number): number => (percent * HEIGHT) / 100;

/** Where the rooms of a floor are. */
export function FloorOutline({ rooms, floor, label, markedId }: FloorOutlineProps) {
  const shown = rooms.filter((room) => room.floor === floor && room.plan !== null);
  if (shown.length === 0) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 100 ${HEIGHT}`}
      className="w-full max-w-[34rem] rounded-card border border-line bg-sunken"
    >
      {shown.map(({ id, name, plan }) =>
        plan === null ? null : (
          <g key={id}>
            <rect
              x={plan.x}
              y={down(plan.y)}
              width={plan.width}
              height={down(plan.height)}
              rx="1"
              strokeWidth={id === markedId ? 3 : 1.5}
              vectorEffect="non-scaling-stroke"
              className={id === markedId ? 'fill-brand-soft stroke-brand' : 'fill-surface stroke-line-strong'}
            />
            <text
              x={plan.x + 1.4}
              y={down(plan.y) + 4}
              fontSize="2.6"
              fontWeight={id === markedId ? 700 : 500}
              className="fill-ink"
            >
              {name}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}
