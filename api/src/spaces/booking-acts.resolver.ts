import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { ClaimsKeyWithFirstQuestion } from '../platform/idempotency.ts';
import { Booking } from './booking.entity.ts';
import { cancelBooking, cancelSeriesFrom } from './cancel-booking.ts';
import { changeBooking } from './change-booking.ts';
import { checkIn, checkOut } from './check-in.ts';
import { confirmBooking, rejectBooking } from './decide-booking.ts';
import { holdSlot } from './hold-slot.ts';
import { releaseHold } from './release-hold.ts';
import { requestBooking } from './request-booking.ts';
import {
  BookingIdInput,
  CancelBookingInput,
  CancelSeriesInput,
  ChangeBookingInput,
  CheckInInput,
  HoldSlotInput,
  RejectBookingInput,
  RequestBookingInput,
} from './spaces.inputs.ts';
import { BookingPayload, BookingSeriesPayload, RequestBookingPayload } from './spaces.payloads.ts';

@Resolver(() => Booking)
export class BookingActsResolver {
  @Mutation(() => BookingPayload)
  @ClaimsKeyWithFirstQuestion()
  async holdSlot(@CurrentCtx() ctx: Ctx, @Args('input') input: HoldSlotInput) {
    return { booking: await holdSlot(ctx, input) };
  }

  @Mutation(() => BookingPayload)
  async releaseHold(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return { booking: await releaseHold(ctx, input) };
  }

  @Mutation(() => RequestBookingPayload)
  @ClaimsKeyWithFirstQuestion()
  requestBooking(@CurrentCtx() ctx: Ctx, @Args('input') input: RequestBookingInput) {
    return requestBooking(ctx, input);
  }

  @Mutation(() => BookingPayload)
  async confirmBooking(@CurrentCtx() ctx: Ctx, @Args('input') input: CancelBookingInput) {
    return { booking: await confirmBooking(ctx, input) };
  }

  @Mutation(() => BookingPayload)
  async rejectBooking(@CurrentCtx() ctx: Ctx, @Args('input') input: RejectBookingInput) {
    return { booking: await rejectBooking(ctx, input) };
  }

  @Mutation(() => BookingPayload)
  async changeBooking(@CurrentCtx() ctx: Ctx, @Args('input') input: ChangeBookingInput) {
    return { booking: await changeBooking(ctx, input) };
  }

  @Mutation(() => BookingPayload)
  async cancelBooking(@CurrentCtx() ctx: Ctx, @Args('input') input: CancelBookingInput) {
    return { booking: await cancelBooking(ctx, input) };
  }

  @Mutation(() => BookingSeriesPayload)
  async cancelSeriesFrom(@CurrentCtx() ctx: Ctx, @Args('input') input: CancelSeriesInput) {
    return { series: await cancelSeriesFrom(ctx, input) };
  }

  @Mutation(() => BookingPayload)
  async checkIn(@CurrentCtx() ctx: Ctx, @Args('input') input: CheckInInput) {
    return { booking: await checkIn(ctx, input) };
  }

  @Mutation(() => BookingPayload)
  async checkOut(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return { booking: await checkOut(ctx, input) };
  }
}
