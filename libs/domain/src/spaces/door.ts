import { isBefore, later, MINUTE } from '../kernel/instant.ts';
import type { Localised } from '../kernel/locale.ts';
import { merged, type Span, type Taken } from './slot.ts';

/** What somebody at a door wants to know; SOON is free, but hardly worth sitting down. */
export const DOOR_STATES = ['FREE', 'SOON', 'BUSY', 'BLOCKED', 'CLOSED'] as const;
export type DoorState = (typeof DOOR_STATES)[number];

export const doorStateLabels: Readonly<Record<DoorState, Localised>> = {
  FREE: { az: 'Boşdur', en: 'Free', ru: 'Свободно' },
  SOON: { az: 'Tezliklə tutulur', en: 'Taken soon', ru: 'Скоро займут' },
  BUSY: { az: 'Tutulub', en: 'Taken', ru: 'Занято' },
  BLOCKED: { az: 'Müvəqqəti bağlıdır', en: 'Out of use', ru: 'Временно закрыто' },
  CLOSED: { az: 'Bağlıdır', en: 'Closed', ru: 'Закрыто' },
};

export const SOON_MINUTES = 15;

export interface DoorStay extends Taken {
  readonly isBlackout: boolean;
}

export interface DoorFacts {
  readonly now: Date;
  readonly units: number;
  /** Hours of the room from now on. */
  readonly open: readonly Span[];
  readonly stays: readonly DoorStay[];
}

/** How it stands, and until when; null where no end is known. */
export interface Door {
  readonly state: DoorState;
  readonly until: Date | null;
}

const covers = ({ startsAt, endsAt }: Span, instant: Date): boolean =>
  !isBefore(instant, startsAt) && isBefore(instant, endsAt);

export function doorOf({ now, units, open, stays }: DoorFacts): Door {
  const isFull = (at: Date, of: readonly DoorStay[] = stays): boolean => {
    const taken = of.filter((stay) => covers(stay, at)).flatMap(({ unitNumbers }) => unitNumbers);
    return new Set(taken).size >= units;
  };
  if (isFull(now)) {
    const isBlocked = isFull(
      now,
      stays.filter(({ isBlackout }) => isBlackout),
    );
    const ends = stays.map(({ endsAt }) => endsAt);
    return { state: isBlocked ? 'BLOCKED' : 'BUSY', until: firstAfter(now, ends, (at) => !isFull(at)) };
  }
  const hours = merged(open);
  const within = hours.find((span) => covers(span, now));
  if (within === undefined)
    return {
      state: 'CLOSED',
      until: firstAfter(
        now,
        hours.map(({ startsAt }) => startsAt),
      ),
    };
  const starts = stays.map(({ startsAt }) => startsAt).filter((at) => isBefore(at, within.endsAt));
  const taken = firstAfter(now, starts, isFull);
  if (taken === null) return { state: 'FREE', until: within.endsAt };
  return { state: isBefore(later(now, SOON_MINUTES * MINUTE), taken) ? 'FREE' : 'SOON', until: taken };
}

/** The soonest of these instants that is yet to come and fits. */
function firstAfter(now: Date, instants: readonly Date[], fits: (at: Date) => boolean = () => true): Date | null {
  const coming = instants.filter((at) => isBefore(now, at) && fits(at));
  return coming.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null;
}
