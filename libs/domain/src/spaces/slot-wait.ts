import { earliest, isBefore, later, MINUTE } from '../kernel/instant.ts';
import { defineMachine } from '../kernel/machine.ts';
import { OFFER_MINUTES } from './booking.ts';
import { nextOnGrid, type Span } from './slot.ts';

export const SLOT_WAIT_STATES = ['WAITING', 'OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;
export type SlotWaitState = (typeof SLOT_WAIT_STATES)[number];
export const LIVE_WAIT_STATES: readonly SlotWaitState[] = ['WAITING', 'OFFERED'];

/** Somebody waits for a time that is taken; the offer holds it, so that nobody else can be faster. */
export const slotWaitMachine = defineMachine({
  name: 'slotWait',
  storedIn: { table: 'slot_wait', column: 'state' },
  initial: 'WAITING',
  states: {
    WAITING: { label: { az: 'Növbədə', en: 'Waiting', ru: 'В очереди' } },
    OFFERED: { label: { az: 'Sizə təklif edilib', en: 'Offered to you', ru: 'Предложено вам' } },
    ACCEPTED: { label: { az: 'Qəbul edilib', en: 'Accepted', ru: 'Принято' }, terminal: true },
    DECLINED: { label: { az: 'İmtina edilib', en: 'Declined', ru: 'Отказ' }, terminal: true },
    EXPIRED: { label: { az: 'Vaxtı keçib', en: 'Expired', ru: 'Истекло' }, terminal: true },
    WITHDRAWN: { label: { az: 'Növbədən çıxılıb', en: 'Left the list', ru: 'Вышел из очереди' }, terminal: true },
  },
  transitions: [
    {
      event: 'offer',
      from: ['WAITING'],
      to: 'OFFERED',
      emits: 'slotWait.offered',
      note: 'the first in the line whose time is free',
    },
    { event: 'accept', from: ['OFFERED'], to: 'ACCEPTED', emits: 'slotWait.accepted' },
    { event: 'decline', from: ['OFFERED'], to: 'DECLINED', emits: 'slotWait.declined', note: 'the next one gets it' },
    {
      event: 'lapse',
      from: ['WAITING', 'OFFERED'],
      to: 'EXPIRED',
      emits: 'slotWait.lapsed',
      note: 'nobody answered, or the time has come',
    },
    { event: 'leave', from: ['WAITING'], to: 'WITHDRAWN', emits: 'slotWait.left' },
  ],
});

/** An hour to answer, but not beyond the beginning. */
export function offeredUntil(now: Date, startsAt: Date): Date {
  return earliest(later(now, OFFER_MINUTES * MINUTE), startsAt);
}

/** An offer that would leave less than this to answer is not made. */
export const ANSWER_MINUTES = 5;
/** So little of a time that has begun is of no use to anybody. */
export const REST_MINUTES = 30;

/** What may still be had of a time somebody waits for: the whole, or the rest of it from the next step of the clock. */
export function stillWanted(wants: Span, now: Date, gridMinutes: number, zone: string): Span | null {
  const soonest = later(now, ANSWER_MINUTES * MINUTE);
  if (!isBefore(wants.startsAt, soonest)) return wants;
  const startsAt = nextOnGrid(soonest, gridMinutes, zone);
  return isBefore(wants.endsAt, later(startsAt, REST_MINUTES * MINUTE)) ? null : { startsAt, endsAt: wants.endsAt };
}
