import { MINUTE } from '@aim/domain/kernel/instant';

export type CellState = 'free' | 'mine' | 'busy' | 'closed' | 'past';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}
interface Busy extends Span {
  readonly units: number;
  readonly isMine: boolean;
}
export interface RoomDay {
  readonly units: number;
  readonly open: readonly Span[];
  readonly busy: readonly Busy[];
}
export interface Cell extends Span {
  readonly state: CellState;
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

/** What a room is at each step: a pool is busy only when all of its units are taken. */
export function cellsOf(room: RoomDay, steps: readonly Span[], now: Date): readonly Cell[] {
  return steps.map((step) => ({ ...step, state: stateAt(room, step, now) }));
}

function stateAt({ units, open, busy }: RoomDay, step: Span, now: Date): CellState {
  const [from, to] = [ms(step.startsAt), ms(step.endsAt)];
  if (!open.some((span) => ms(span.startsAt) <= from && to <= ms(span.endsAt))) return 'closed';
  const taken = busy.filter((span) => ms(span.startsAt) < to && from < ms(span.endsAt));
  if (taken.some(({ isMine }) => isMine)) return 'mine';
  if (taken.reduce((sum, span) => sum + span.units, 0) >= units) return 'busy';
  return from < now.getTime() ? 'past' : 'free';
}

/** Hours of a day in which something can still be booked, in halves. */
export function freeHours(cells: readonly Cell[]): number {
  return (cells.filter(({ state }) => state === 'free').length * STEP_MINUTES) / 60;
}
