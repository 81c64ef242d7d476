import { MINUTE } from '@aim/domain/kernel/instant';
import { stayAt } from '@aim/domain/spaces/day-grid';
import { isWithin, type TimeTerms, unitsTaken } from '@aim/domain/spaces/slot';

/** `ruled`: nobody is there, but no stay can begin there: too little room between two others, too soon, too far ahead. */
export type CellState = 'free' | 'mine' | 'busy' | 'ruled' | 'closed' | 'past';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}
interface Busy extends Span {
  readonly unitNumbers: readonly number[];
  readonly isMine: boolean;
}
export interface RoomDay {
  readonly resource: { readonly units: number; readonly terms: TimeTerms };
  readonly open: readonly Span[];
  readonly busy: readonly Busy[];
}
export interface Cell extends Span {
  readonly state: CellState;
  /** What is booked by pointing there. */
  readonly stay: Span | null;
}
interface Asked {
  readonly now: Date;
  readonly zone: string;
  /** Null: as long as usual, or as there is room. */
  readonly minutes: number | null;
}

export const STEP_MINUTES = 30;
const STEP = STEP_MINUTES * MINUTE;
const ms = (instant: string): number => new Date(instant).getTime();

/** The steps of a day from its opening to its closing. */
export function stepsOf(opensAt: string, closesAt: string): readonly Span[] {
  const steps: Span[] = [];
  for (let at = ms(opensAt); at < ms(closesAt); at += STEP)
    steps.push({ startsAt: new Date(at).toISOString(), endsAt: new Date(at + STEP).toISOString() });
  return steps;
}

/** Today begins where it is now: what lies behind nobody books. A day that is over is shown whole. */
export function stepsAhead(steps: readonly Span[], now: Date): readonly Span[] {
  const ahead = steps.filter(({ endsAt }) => ms(endsAt) > now.getTime());
  return ahead.length === 0 ? steps : ahead;
}

/** What a room is at each step, and the stay that can be had there. */
export function cellsOf(room: RoomDay, steps: readonly Span[], { minutes, ...asked }: Asked): readonly Cell[] {
  const { units, terms } = room.resource;
  const open = room.open.map(instants);
  const taken = room.busy.map((each) => ({ ...each, ...instants(each) }));
  const search = { open, taken, units, terms, ...asked };
  return steps.map((text) => {
    const step = instants(text);
    const there = taken.filter((each) => each.startsAt < step.endsAt && step.startsAt < each.endsAt);
    const as = (state: CellState) => ({ ...text, state, stay: null });
    if (!isWithin(step, open)) return as('closed');
    if (there.some(({ isMine }) => isMine)) return as('mine');
    if (unitsTaken(step, taken) < units && step.startsAt < asked.now) return as('past');
    const stay = stayAt(step, search, minutes);
    if (stay !== null) return { ...text, state: 'free', stay: texts(stay) };
    return as(unitsTaken(step, taken) < units ? 'ruled' : 'busy');
  });
}

const instants = ({ startsAt, endsAt }: Span) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
const texts = ({ startsAt, endsAt }: ReturnType<typeof instants>): Span => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

/** Hours of a day in which something can still be booked, in halves. */
export function freeHours(cells: readonly Cell[]): number {
  return (cells.filter(({ state }) => state === 'free').length * STEP_MINUTES) / 60;
}
