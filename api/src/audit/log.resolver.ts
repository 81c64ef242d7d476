import { eventLabels } from '@aim/domain/audit/labels';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { listLog } from './log.queries.ts';
import { EventLogFeed, EventLogFilter, LogEntry } from './log-entry.ts';
import { wordsOf } from './log-subjects.ts';

@Resolver(() => LogEntry)
export class LogResolver {
  @Query(() => EventLogFeed, { description: 'The log as far as the viewer may read it, newest first.' })
  eventLog(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => EventLogFilter, nullable: true }) filter: EventLogFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listLog(ctx, { filter: filter ?? {}, first, after });
  }

  @ResolveField(() => String)
  label(@CurrentCtx() ctx: Ctx, @Parent() { event }: LogEntry) {
    return eventLabels[event]?.[ctx.locale] ?? event;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null for the platform itself and for unknown visitors.' })
  actor(@CurrentCtx() ctx: Ctx, @Parent() { actorId }: LogEntry) {
    return ctx.loaders.byId(Person, actorId);
  }

  @ResolveField(() => Organisation, { nullable: true })
  actingFor(@CurrentCtx() ctx: Ctx, @Parent() { actingForId }: LogEntry) {
    return ctx.loaders.byId(Organisation, actingForId);
  }

  @ResolveField(() => String)
  async subjectLabel(@CurrentCtx() ctx: Ctx, @Parent() entry: LogEntry) {
    return (await wordsOf(ctx, entry)).label;
  }

  @ResolveField(() => String, { nullable: true })
  async subjectHref(@CurrentCtx() ctx: Ctx, @Parent() entry: LogEntry) {
    return (await wordsOf(ctx, entry)).href;
  }
}
