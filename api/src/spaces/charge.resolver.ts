import { chargeKind, chargeKindLabels, chargeReasonLabels } from '@aim/domain/spaces/charge';
import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { MoneyValue } from '../platform/money.ts';
import { DateScalar } from '../platform/scalars.ts';
import { Booking } from './booking.entity.ts';
import { MySpaceAccount, SpaceAccount, SpaceCharge, SpaceChargeFilterInput } from './charge.types.ts';
import { chargesOf, listCharges, listMyCharges, mySpaceAccount, spaceAccountOf } from './charges.queries.ts';
import { inPrice } from './prices.ts';
import { ChargeKinds } from './spaces.enums.ts';
import { SpaceChargePage } from './spaces.payloads.ts';

@Resolver(() => SpaceCharge)
export class SpaceChargeResolver {
  @Query(() => SpaceChargePage, { description: 'What one was charged for rooms and got back, latest first.' })
  myCharges(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listMyCharges(ctx, info, { first, after });
  }

  @Query(() => MySpaceAccount)
  mySpaceAccount(@CurrentCtx() ctx: Ctx) {
    return mySpaceAccount(ctx);
  }

  @Query(() => SpaceChargePage, { description: 'The account of a centre, latest first.' })
  spaceCharges(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => SpaceChargeFilterInput }) filter: SpaceChargeFilterInput,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listCharges(ctx, info, { filter, first, after });
  }

  @Query(() => SpaceAccount, { nullable: true })
  spaceAccount(
    @CurrentCtx() ctx: Ctx,
    @Args('centreId', { type: () => ID }) centreId: string,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar }) to: string,
  ) {
    return spaceAccountOf(ctx, centreId, from, to);
  }

  @ResolveField(() => ChargeKinds)
  kind(@Parent() of: SpaceCharge) {
    return kindOf(of);
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() of: SpaceCharge) {
    return chargeKindLabels[kindOf(of)][ctx.locale];
  }

  @ResolveField(() => String)
  reasonLabel(@CurrentCtx() ctx: Ctx, @Parent() { reason }: SpaceCharge) {
    return chargeReasonLabels[reason][ctx.locale];
  }

  @ResolveField(() => MoneyValue, {
    nullable: true,
    description: 'Negative where it was given back; null for credits.',
  })
  amount(@Parent() { qepik }: SpaceCharge) {
    return inPrice(qepik);
  }

  @ResolveField(() => Booking, { nullable: true })
  booking(@CurrentCtx() ctx: Ctx, @Parent() of: SpaceCharge & { booking?: Booking }) {
    return of.booking ?? ctx.loaders.byId(Booking, of.bookingId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who owes it.' })
  person(@CurrentCtx() ctx: Ctx, @Parent() { personId }: SpaceCharge) {
    return ctx.loaders.byId(Person, personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who caused it; null: the time did.' })
  actor(@CurrentCtx() ctx: Ctx, @Parent() { actorId }: SpaceCharge) {
    return ctx.loaders.byId(Person, actorId);
  }
}

@Resolver(() => Booking)
export class BookingChargesResolver {
  @ResolveField(() => [SpaceCharge], { description: 'What it was charged and given back, oldest first.' })
  charges(@CurrentCtx() ctx: Ctx, @Parent() { id }: Booking) {
    return chargesOf(ctx, id);
  }
}

const kindOf = ({ qepik, credits }: SpaceCharge) => chargeKind({ qepik: Number(qepik), credits });
