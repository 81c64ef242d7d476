import { blackoutKindLabels } from '@aim/domain/spaces/vocabulary';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { MoneyValue } from '../platform/money.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { blackoutsOf, blockResource, unblockResource } from './block-resource.ts';
import { Booking } from './booking.entity.ts';
import { Centre, Resource } from './centre.types.ts';
import { deskOf, useOf } from './desk.queries.ts';
import { Blackout, Desk, DeskRoom, ResourceUse, SpaceUse } from './desk.types.ts';
import { importBusyCalendar } from './import-busy-calendar.ts';
import { inPrice } from './prices.ts';
import { recordTraining } from './record-training.ts';
import { centreOf, resourceOf } from './rooms.loaders.ts';
import { BlockResourceInput, BookingIdInput, ImportBusyCalendarInput, RecordTrainingInput } from './spaces.inputs.ts';
import { BlackoutPayload, BlockResourcePayload, BusyImportPayload, TrainingPayload } from './spaces.payloads.ts';

@Resolver(() => Desk)
export class DeskResolver {
  @Query(() => Desk, { nullable: true, description: 'A day at the desk of a centre; today without a day.' })
  centreDesk(
    @CurrentCtx() ctx: Ctx,
    @Args('centreId', { type: () => ID }) centreId: string,
    @Args('on', { type: () => DateScalar, nullable: true }) on: string | null,
  ) {
    return deskOf(ctx, centreId, on ?? null);
  }

  @Query(() => SpaceUse, { nullable: true })
  spaceUse(
    @CurrentCtx() ctx: Ctx,
    @Args('centreId', { type: () => ID }) centreId: string,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar }) to: string,
  ) {
    return useOf(ctx, centreId, from, to);
  }

  @Query(() => [Blackout], { description: 'Closures of a centre within a window.' })
  blackouts(
    @CurrentCtx() ctx: Ctx,
    @Args('centreId', { type: () => ID }) centreId: string,
    @Args('from', { type: () => DateTimeScalar }) from: Date,
    @Args('to', { type: () => DateTimeScalar }) to: Date,
  ) {
    return blackoutsOf(ctx, centreId, from, to);
  }

  @Mutation(() => BlockResourcePayload)
  blockResource(@CurrentCtx() ctx: Ctx, @Args('input') input: BlockResourceInput) {
    return blockResource(ctx, input);
  }

  @Mutation(() => BlackoutPayload)
  async unblockResource(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return { blackout: await unblockResource(ctx, input) };
  }

  @Mutation(() => BusyImportPayload)
  async importBusyCalendar(@CurrentCtx() ctx: Ctx, @Args('input') input: ImportBusyCalendarInput) {
    return { busyImport: await importBusyCalendar(ctx, input) };
  }

  @Mutation(() => TrainingPayload)
  async recordTraining(@CurrentCtx() ctx: Ctx, @Args('input') input: RecordTrainingInput) {
    return { recordedTraining: await recordTraining(ctx, input) };
  }

  @ResolveField(() => Centre, { nullable: true })
  centre(@CurrentCtx() ctx: Ctx, @Parent() { centreId }: Desk) {
    return centreOf(ctx, centreId);
  }
}

@Resolver(() => DeskRoom)
export class DeskRoomResolver {
  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: DeskRoom) {
    return resourceOf(ctx, resourceId);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'Who is there; of a pool, one of them.' })
  booking(@CurrentCtx() ctx: Ctx, @Parent() { bookingId }: DeskRoom) {
    return ctx.loaders.byId(Booking, bookingId);
  }

  @ResolveField(() => Boolean)
  isBlocked(@Parent() { blackoutId }: DeskRoom) {
    return blackoutId !== null;
  }
}

@Resolver(() => SpaceUse)
export class SpaceUseResolver {
  @ResolveField(() => MoneyValue, {
    nullable: true,
    description: 'Prices of what was booked; null where all was free.',
  })
  revenue(@Parent() { qepik }: SpaceUse) {
    return inPrice(qepik);
  }
}

@Resolver(() => ResourceUse)
export class ResourceUseResolver {
  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: ResourceUse) {
    return resourceOf(ctx, resourceId);
  }
}

@Resolver(() => Blackout)
export class BlackoutResolver {
  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: Blackout) {
    return resourceOf(ctx, resourceId);
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: Blackout) {
    return blackoutKindLabels[kind][ctx.locale];
  }
}
