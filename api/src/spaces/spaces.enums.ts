import { BOOKING_STATES } from '@aim/domain/spaces/booking';
import { CHARGE_KINDS } from '@aim/domain/spaces/charge';
import { DOOR_STATES } from '@aim/domain/spaces/door';
import { SLOT_WAIT_STATES } from '@aim/domain/spaces/slot-wait';
import { QUOTA_PERIODS, SPACE_RULE_TYPES } from '@aim/domain/spaces/space-rule';
import {
  ACCESS_FEATURES,
  AMENITIES,
  BLACKOUT_KINDS,
  CENTRE_FORMATS,
  CLOSURE_KINDS,
  RESOURCE_KINDS,
} from '@aim/domain/spaces/vocabulary';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';

export const CentreFormats = enumOf(CENTRE_FORMATS);
export const ResourceKinds = enumOf(RESOURCE_KINDS);
export const Amenities = enumOf(AMENITIES);
export const AccessFeatures = enumOf(ACCESS_FEATURES);
export const BlackoutKinds = enumOf(BLACKOUT_KINDS);
export const ClosureKinds = enumOf(CLOSURE_KINDS);
export const BookingStates = enumOf(BOOKING_STATES);
export const DoorStates = enumOf(DOOR_STATES);
export const SlotWaitStates = enumOf(SLOT_WAIT_STATES);
export const SpaceRuleTypes = enumOf(SPACE_RULE_TYPES);
export const QuotaPeriods = enumOf(QUOTA_PERIODS);
export const BusyKinds = enumOf(['BOOKING', 'EVENT', 'BLACKOUT'] as const);
export const ChargeKinds = enumOf(CHARGE_KINDS);
export const FeedKinds = enumOf(['PERSON', 'RESOURCE', 'CENTRE'] as const);
export const BookingTimes = enumOf(['COMING', 'PAST'] as const);
export const BookingSorts = enumOf(['SOONEST', 'LATEST'] as const);
export type FeedKind = keyof typeof FeedKinds;
export type BookingTime = keyof typeof BookingTimes;
export type BookingSort = keyof typeof BookingSorts;

registerEnumType(CentreFormats, { name: 'CentreFormat' });
registerEnumType(ResourceKinds, { name: 'ResourceKind' });
registerEnumType(Amenities, { name: 'Amenity' });
registerEnumType(AccessFeatures, { name: 'AccessFeature' });
registerEnumType(BlackoutKinds, { name: 'BlackoutKind' });
registerEnumType(ClosureKinds, { name: 'CentreClosureKind' });
registerEnumType(BookingStates, { name: 'BookingState' });
registerEnumType(DoorStates, { name: 'DoorState', description: 'SOON: free, but taken within a quarter of an hour.' });
registerEnumType(SlotWaitStates, { name: 'SlotWaitState' });
registerEnumType(SpaceRuleTypes, { name: 'SpaceRuleType' });
registerEnumType(QuotaPeriods, { name: 'QuotaPeriod' });
registerEnumType(BusyKinds, { name: 'BusyKind', description: 'What holds the time.' });
registerEnumType(ChargeKinds, { name: 'SpaceChargeKind' });
registerEnumType(FeedKinds, { name: 'CalendarFeedKind' });
registerEnumType(BookingTimes, { name: 'BookingTime' });
registerEnumType(BookingSorts, { name: 'BookingSort', description: 'By the beginning.' });
