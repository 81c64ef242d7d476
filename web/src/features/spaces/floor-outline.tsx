interface Plan {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface PlannedRoom {
  readonly id: string;
  readonly name: string;
  readonly floor: string | null;
  readonly plan: Plan | null;
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
            <RoomName name={name} plan={plan} weight={id === markedId ? 700 : 500} />
          </g>
        ),
      )}
    </svg>
  );
}

const LETTER = 2.8;
const PADDING = 1.4;

/** The name within the walls of its room, in as many lines as it needs. */
export function RoomName({
  name,
  plan,
  weight,
}: {
  readonly name: string;
  readonly plan: Plan;
  readonly weight: number;
}) {
  const most = (plan.width - 2 * PADDING) / (LETTER * 0.58);
  const longest = Math.max(...name.split(' ').map((word) => word.length));
  const letter = Math.min(LETTER, (LETTER * most) / longest);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return (
    <text y={down(plan.y) + 1} fontSize={letter} fontWeight={weight} className="fill-ink">
      {lines.map((line) => (
        <tspan key={line} x={plan.x + PADDING} dy={letter * 1.15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
