import { allowedActions } from '@aim/domain/machines';
import { slotWaitMachine } from '@aim/domain/spaces/slot-wait';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Booking, SlotWait } from './booking.entity.ts';
import { Resource, TimeSpan } from './centre.types.ts';
import { quotasOf } from './quotas.ts';
import { resourceOf } from './rooms.loaders.ts';
import { mySlotWaits, placeInLine, wantedSpan } from './slot-waits.queries.ts';
import { acceptSlotOffer, declineSlotOffer, joinSlotWaitlist, leaveSlotWaitlist } from './slot-waits.ts';
import { BookingIdInput, JoinSlotWaitlistInput } from './spaces.inputs.ts';
import { SlotOfferPayload, SlotWaitPayload } from './spaces.payloads.ts';
import { Quota } from './spaces.types.ts';

@Resolver(() => SlotWait)
export class SlotWaitResolver {
  @Query(() => [SlotWait], { description: 'Where the viewer waits or has an offer, and the last ones that ended.' })
  mySlotWaits(@CurrentCtx() ctx: Ctx) {
    return mySlotWaits(ctx);
  }

  @Query(() => [Quota], { description: 'What the viewer may still use in a centre.' })
  myQuota(@CurrentCtx() ctx: Ctx, @Args('centreId', { type: () => ID }) centreId: string) {
    return quotasOf(ctx, centreId);
  }

  @Mutation(() => SlotWaitPayload)
  async joinSlotWaitlist(@CurrentCtx() ctx: Ctx, @Args('input') input: JoinSlotWaitlistInput) {
    return { slotWait: await joinSlotWaitlist(ctx, input) };
  }

  @Mutation(() => SlotWaitPayload)
  async leaveSlotWaitlist(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return { slotWait: await leaveSlotWaitlist(ctx, input) };
  }

  @Mutation(() => SlotOfferPayload)
  acceptSlotOffer(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return acceptSlotOffer(ctx, input);
  }

  @Mutation(() => SlotWaitPayload)
  async declineSlotOffer(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return { slotWait: await declineSlotOffer(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: SlotWait) {
    return slotWaitMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: SlotWait) {
    return resourceOf(ctx, resourceId);
  }

  @ResolveField(() => TimeSpan, { nullable: true, description: 'The time that is wanted.' })
  wants(@CurrentCtx() ctx: Ctx, @Parent() { id }: SlotWait) {
    return wantedSpan(ctx, id);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Place in the line; null when no longer in it.' })
  position(@CurrentCtx() ctx: Ctx, @Parent() { id }: SlotWait) {
    return placeInLine(ctx, id);
  }

  @ResolveField(() => Booking, { nullable: true })
  booking(@CurrentCtx() ctx: Ctx, @Parent() { bookingId }: SlotWait) {
    return ctx.loaders.byId(Booking, bookingId);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, personId, centreId }: SlotWait) {
    return allowedActions.slotWait(ctx.actor, { state, personId, centreId });
  }
}
