import { rowFor } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { type BookingEvent, bookingMachine } from './booking.ts';
import type { BookingFacts, CentreFacts, SlotWaitFacts } from './policy.ts';

const takes =
  (event: BookingEvent) =>
  ({ state }: BookingFacts): boolean =>
    rowFor(bookingMachine, state, event) !== null;
const always = (): boolean => true;

export const bookingOffers: Offers<BookingFacts> = {
  'booking.release': takes('release'),
  'booking.confirm': takes('confirm'),
  'booking.reject': takes('reject'),
  'booking.checkIn': takes('checkIn'),
  'booking.checkOut': ({ state }) => state === 'CHECKED_IN',
  'booking.change': takes('cancel'),
  'booking.cancel': takes('cancel'),
};
export const slotWaitOffers: Offers<SlotWaitFacts> = {
  'slotWait.accept': ({ state }) => state === 'OFFERED',
  'slotWait.decline': ({ state }) => state === 'OFFERED',
  'slotWait.leave': ({ state }) => state === 'WAITING',
};
export const centreOffers: Offers<CentreFacts> = {
  'centre.desk': always,
  'centre.use': always,
  'centre.export': always,
  'centre.change': always,
  'resource.save': always,
  'resource.block': always,
  'resource.importBusy': always,
  'spaceRule.save': always,
  'training.record': always,
};
