import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { answerOrProblems } from '../platform/payload.ts';
import { Booking } from './booking.entity.ts';
import { Resource } from './centre.types.ts';
import { findResource } from './centres.queries.ts';
import { DoorScreen, DoorVisit } from './door.types.ts';
import { doorScreenOf } from './door-screen.ts';
import { doorVisitOf } from './door-visit.ts';
import { resourceOf } from './rooms.loaders.ts';
import { DoorVisitAnswer } from './spaces.payloads.ts';

@Resolver(() => DoorScreen)
export class DoorScreenResolver {
  @Query(() => DoorScreen, { nullable: true })
  doorScreen(
    @CurrentCtx() ctx: Ctx,
    @Args('resourceId', { type: () => ID }) resourceId: string,
    @Args('code', { type: () => String, nullable: true }) code: string | null,
  ) {
    return doorScreenOf(ctx, resourceId, code ?? null);
  }

  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Parent() { resourceId }: DoorScreen) {
    return findResource(ctx, info, resourceId);
  }
}

@Resolver(() => DoorVisit)
export class DoorVisitResolver {
  @Query(() => DoorVisitAnswer, { description: 'Which booking of the viewer the code at a door is about.' })
  doorVisit(@CurrentCtx() ctx: Ctx, @Args('code', { type: () => String }) code: string) {
    return answerOrProblems(ctx, async () => ({ visit: await doorVisitOf(ctx, code) }));
  }

  @ResolveField(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Parent() { resourceId }: DoorVisit) {
    return resourceOf(ctx, resourceId);
  }

  @ResolveField(() => Booking, {
    nullable: true,
    description: 'The one to check in to now, else the next one in this room; null: there is none.',
  })
  booking(@CurrentCtx() ctx: Ctx, @Parent() { bookingId }: DoorVisit) {
    return bookingId === null ? null : ctx.loaders.byId(Booking, bookingId);
  }
}
