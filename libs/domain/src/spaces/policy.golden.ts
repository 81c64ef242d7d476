import type { Action } from '../policies.ts';
import type { BookingFacts, SlotWaitFacts } from './policy.ts';

const PEOPLE = ['leyla', 'rauf', 'zaur', 'nigar', 'analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const EVERYONE = ['anonymous', 'system', ...PEOPLE] as const;
/** One runs this centre and no other, one all. */
const DESK = ['limited', 'admin'] as const;

const booking: BookingFacts = { state: 'CONFIRMED', ownerId: 'leyla', centreId: 'p1' };
const wait: SlotWaitFacts = { state: 'OFFERED', personId: 'leyla', centreId: 'p1' };
const here = { id: 'p1' };
const elsewhere = { id: 'p2' };
const OWNER = ['leyla'] as const;
const OWNER_AND_DESK = ['leyla', 'limited', 'admin'] as const;

/** Action, facts, who may: written out by hand. */
export const spacesMatrix: readonly (readonly [Action, unknown, readonly (typeof EVERYONE)[number][]])[] = [
  ['centre.list', null, EVERYONE],
  ['centre.availability', null, EVERYONE],
  ['centre.desk', here, DESK],
  ['centre.desk', elsewhere, ['admin']],
  ['centre.use', here, DESK],
  ['centre.export', here, DESK],
  ['centre.change', here, DESK],
  ['centre.change', elsewhere, ['admin']],
  ['resource.save', here, DESK],
  ['booking.hold', null, PEOPLE],
  ['booking.request', null, PEOPLE],
  ['booking.listOwn', null, PEOPLE],
  ['booking.list', null, DESK],
  ['booking.find', null, PEOPLE],
  ['booking.read', booking, OWNER_AND_DESK],
  ['booking.release', booking, OWNER],
  ['booking.change', booking, OWNER_AND_DESK],
  ['booking.cancel', booking, OWNER_AND_DESK],
  ['booking.checkIn', booking, OWNER_AND_DESK],
  ['booking.checkOut', booking, OWNER_AND_DESK],
  ['booking.confirm', booking, DESK],
  ['booking.reject', booking, DESK],
  ['booking.expire', null, ['system']],
  ['slotWait.list', null, PEOPLE],
  ['slotWait.join', null, PEOPLE],
  ['slotWait.accept', wait, OWNER],
  ['slotWait.decline', wait, OWNER],
  ['slotWait.leave', wait, OWNER],
  ['quota.readOwn', null, PEOPLE],
  ['resource.block', here, DESK],
  ['resource.unblock', here, DESK],
  ['resource.importBusy', here, DESK],
  ['spaceRule.list', here, DESK],
  ['spaceRule.preview', here, DESK],
  ['spaceRule.save', here, DESK],
  ['training.record', here, DESK],
  ['calendarFeed.list', null, PEOPLE],
  ['calendarFeed.create', null, PEOPLE],
  ['calendarFeed.revoke', { ownerId: 'leyla' }, OWNER],
];
