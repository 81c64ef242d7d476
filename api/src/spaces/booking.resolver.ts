import { allowedActions } from '@aim/domain/machines';
import { bookingMachine, freeCancelUntil, isCharged } from '@aim/domain/spaces/booking';
import { parseRecurrence, recurrenceInWords } from '@aim/domain/spaces/recurrence';
import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { inManat, MoneyValue } from '../platform/money.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { Booking } from './booking.entity.ts';
import { guestsOf, historyOf, seriesBookings, seriesById } from './booking-parts.queries.ts';
import { findBooking, listBookings, listMyBookings } from './bookings.queries.ts';
import { Centre, Resource } from './centre.types.ts';
import { centreOf, resourceOf } from './rooms.loaders.ts';
import { type BookingSort, BookingSorts, type BookingTime, BookingTimes } from './spaces.enums.ts';
import { BookingFilterInput } from './spaces.inputs.ts';
import { BookingPage } from './spaces.payloads.ts';
import { BookingGuest, BookingSeries, BookingStep } from './spaces.types.ts';

@Resolver(() => Booking)
export class BookingResolver {
  @Query(() => Booking, { nullable: true })
  booking(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return findBooking(ctx, info, id);
  }

  @Query(() => BookingPage)
  myBookings(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('when', { type: () => BookingTimes, defaultValue: 'COMING' }) when: BookingTime,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listMyBookings(ctx, info, { when, first, after });
  }

  @Query(() => BookingPage, { description: 'For the desk: bookings of the centres the viewer runs.' })
  bookings(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => BookingFilterInput, nullable: true }) filter: BookingFilterInput | null,
    @Args('sort', { type: () => BookingSorts, defaultValue: 'SOONEST' }) sort: BookingSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listBookings(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Booking) {
    return bookingMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Person, { nullable: true })
  owner(@CurrentCtx() ctx: Ctx, @Parent() { ownerId }: Booking) {
    return ctx.loaders.byId(Person, ownerId);
  }

  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() booking: Booking & { resource?: Resource }) {
    return booking.resource ?? resourceOf(ctx, booking.resourceId);
  }

  @ResolveField(() => Centre, { nullable: true })
  centre(@CurrentCtx() ctx: Ctx, @Parent() booking: Booking & { centre?: Centre }) {
    return booking.centre ?? centreOf(ctx, booking.centreId);
  }

  @ResolveField(() => MoneyValue, { nullable: true, description: 'Null where it is free.' })
  price(@Parent() { qepik }: Booking) {
    return inManat(String(qepik) === '0' ? null : qepik);
  }

  @ResolveField(() => Boolean, {
    description: 'Its price or credits are owed: agreed, not come, or given back too late.',
  })
  isCharged(@Parent() booking: Booking) {
    return isCharged(booking);
  }

  @ResolveField(() => DateTimeScalar, { description: 'Until then cancelling gives everything back.' })
  freeCancelUntil(@Parent() { startsAt, cancelMinutes }: Booking) {
    return freeCancelUntil(new Date(startsAt), cancelMinutes);
  }

  @ResolveField(() => String, { description: 'The booking as a calendar file.' })
  icsUrl(@Parent() { id }: Booking) {
    return `/bookings/${id}.ics`;
  }

  @ResolveField(() => [BookingGuest])
  guests(@CurrentCtx() ctx: Ctx, @Parent() { id }: Booking) {
    return guestsOf(ctx, id);
  }

  @ResolveField(() => BookingSeries, { nullable: true })
  series(@CurrentCtx() ctx: Ctx, @Parent() { seriesId }: Booking) {
    return seriesById(ctx, seriesId);
  }

  @ResolveField(() => [BookingStep], { description: 'Oldest first.' })
  history(@CurrentCtx() ctx: Ctx, @Parent() { id }: Booking) {
    return historyOf(ctx, id);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, ownerId, centreId }: Booking) {
    return allowedActions.booking(ctx.actor, { state, ownerId, centreId });
  }
}

@Resolver(() => BookingSeries)
export class BookingSeriesResolver {
  @ResolveField(() => String, { description: 'The rule in words.' })
  summary(@CurrentCtx() ctx: Ctx, @Parent() { rule }: BookingSeries) {
    const parsed = parseRecurrence(rule);
    return parsed === null ? rule : recurrenceInWords(parsed, ctx.locale);
  }

  @ResolveField(() => [Booking], { description: 'Its dates, soonest first.' })
  bookings(@CurrentCtx() ctx: Ctx, @Parent() { id }: BookingSeries) {
    return seriesBookings(ctx, id);
  }
}
