import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { Booking, SlotWait } from './booking.entity.ts';
import { BusyImport, CalendarFeed } from './calendar.types.ts';
import { Centre, Resource } from './centre.types.ts';
import { SpaceCharge } from './charge.types.ts';
import { AffectedBooking, Blackout } from './desk.types.ts';
import { DoorVisit } from './door.types.ts';
import { BookingSeries, RecordedTraining, RulePreview, SeriesPreview, SpaceRuleView } from './spaces.types.ts';

export const BookingPage = Paged(Booking, 'BookingPage');
export const SpaceChargePage = Paged(SpaceCharge, 'SpaceChargePage');
export const BookingPayload = Payload('BookingPayload', { booking: () => Booking });
export const RequestBookingPayload = Payload('RequestBookingPayload', {
  booking: () => Booking,
  series: () => BookingSeries,
});
export const BookingSeriesPayload = Payload('BookingSeriesPayload', { series: () => BookingSeries });
export const SlotWaitPayload = Payload('SlotWaitPayload', { slotWait: () => SlotWait });
export const SlotOfferPayload = Payload('SlotOfferPayload', { slotWait: () => SlotWait, booking: () => Booking });
export const BlockResourcePayload = Payload('BlockResourcePayload', {
  blackouts: () => [Blackout],
  affected: () => [AffectedBooking],
});
export const BlackoutPayload = Payload('BlackoutPayload', { blackout: () => Blackout });
export const SpaceRulePayload = Payload('SpaceRulePayload', { rule: () => SpaceRuleView });
export const CalendarFeedPayload = Payload('CalendarFeedPayload', { calendarFeed: () => CalendarFeed });
export const BusyImportPayload = Payload('BusyImportPayload', { busyImport: () => BusyImport });
export const TrainingPayload = Payload('TrainingPayload', { recordedTraining: () => RecordedTraining });
export const RulePreviewAnswer = Payload('RulePreviewAnswer', { preview: () => RulePreview });
export const SeriesPreviewAnswer = Payload('SeriesPreviewAnswer', { preview: () => SeriesPreview });
export const DoorVisitAnswer = Payload('DoorVisitAnswer', { visit: () => DoorVisit });
export const CentrePayload = Payload('CentrePayload', { centre: () => Centre });
export const ResourcePayload = Payload('ResourcePayload', { resource: () => Resource });
