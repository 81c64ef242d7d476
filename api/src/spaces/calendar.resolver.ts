import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { CalendarFeed } from './calendar.types.ts';
import { createCalendarFeed, feedsOf, revokeCalendarFeed } from './calendar-feeds.ts';
import { BookingIdInput, CreateCalendarFeedInput } from './spaces.inputs.ts';
import { CalendarFeedPayload } from './spaces.payloads.ts';

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @Query(() => [CalendarFeed])
  myCalendarFeeds(@CurrentCtx() ctx: Ctx) {
    return feedsOf(ctx);
  }

  @Mutation(() => CalendarFeedPayload)
  async createCalendarFeed(@CurrentCtx() ctx: Ctx, @Args('input') input: CreateCalendarFeedInput) {
    return { calendarFeed: await createCalendarFeed(ctx, input) };
  }

  @Mutation(() => CalendarFeedPayload)
  async revokeCalendarFeed(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return { calendarFeed: await revokeCalendarFeed(ctx, input) };
  }
}
