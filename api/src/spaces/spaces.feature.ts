import { Module } from '@nestjs/common';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { Booking, SlotWait } from './booking.entity.ts';
import { BookingResolver, BookingSeriesResolver } from './booking.resolver.ts';
import { BookingActsResolver } from './booking-acts.resolver.ts';
import { CalendarFeedResolver } from './calendar.resolver.ts';
import { mountCalendars } from './calendars.http.ts';
import { CentreResolver } from './centre.resolver.ts';
import { CentreCareResolver, ResourcePhotosResolver } from './centre-care.resolver.ts';
import { BookingChargesResolver, SpaceChargeResolver } from './charge.resolver.ts';
import {
  BlackoutResolver,
  DeskResolver,
  DeskRoomResolver,
  ResourceUseResolver,
  SpaceUseResolver,
} from './desk.resolver.ts';
import { DoorScreenResolver, DoorVisitResolver } from './door.resolver.ts';
import { mountBookingsExport } from './export-bookings.ts';
import { mountChargesExport } from './export-charges.ts';
import { ResourceResolver } from './resource.resolver.ts';
import { RefusedResourceResolver, SpacePlanResolver, SpaceRuleResolver } from './rules.resolver.ts';
import { searchCentres } from './search-spaces.ts';
import { SlotWaitResolver } from './slot-wait.resolver.ts';
import { spacesJobs } from './spaces.jobs.ts';

explainConstraint('fk_claim_opening', 'SLOT_OUTSIDE_HOURS', ['startsAt']);
explainConstraint('ck_quota_period_used', 'SLOT_QUOTA_EXCEEDED', ['endsAt']);
explainConstraint('ck_space_membership_credits', 'CREDITS_SHORT', []);

@Module({
  providers: [
    CentreResolver,
    CentreCareResolver,
    ResourcePhotosResolver,
    DoorScreenResolver,
    DoorVisitResolver,
    ResourceResolver,
    BookingResolver,
    BookingSeriesResolver,
    BookingChargesResolver,
    SpaceChargeResolver,
    BookingActsResolver,
    SlotWaitResolver,
    DeskResolver,
    DeskRoomResolver,
    SpaceUseResolver,
    ResourceUseResolver,
    BlackoutResolver,
    SpaceRuleResolver,
    SpacePlanResolver,
    RefusedResourceResolver,
    CalendarFeedResolver,
  ],
})
class SpacesModule {}

/** Rooms across a network of centres: hours, rules, bookings, the desk, calendars. */
export const spaces: Feature = {
  module: SpacesModule,
  entities: [Booking, SlotWait],
  jobs: spacesJobs,
  search: [searchCentres],
  http: (app, find) => {
    mountCalendars(app, find);
    mountBookingsExport(app, find);
    mountChargesExport(app, find);
  },
};
