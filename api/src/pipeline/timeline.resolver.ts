import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Startup } from './startup.entity.ts';
import { timelineOf } from './timeline.queries.ts';
import { TimelineFeed, TimelineItem } from './timeline.ts';

@Resolver(() => Startup)
export class StartupTimelineResolver {
  @ResolveField(() => TimelineFeed, {
    description: 'Everything that happened, newest first, as far as the reader may know.',
  })
  timeline(
    @CurrentCtx() ctx: Ctx,
    @Parent() startup: Startup,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return timelineOf(ctx, startup, { first, after });
  }
}

@Resolver(() => TimelineItem)
export class TimelineItemResolver {
  @ResolveField(() => Person, { nullable: true })
  actor(@CurrentCtx() ctx: Ctx, @Parent() { actorId }: TimelineItem) {
    return ctx.loaders.byId(Person, actorId);
  }

  @ResolveField(() => Organisation, { nullable: true })
  actingFor(@CurrentCtx() ctx: Ctx, @Parent() { actingForId }: TimelineItem) {
    return ctx.loaders.byId(Organisation, actingForId);
  }
}
