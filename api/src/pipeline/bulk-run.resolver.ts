import { allowedActions } from '@aim/domain/machines';
import { type BulkOutcome, bulkKindLabels, bulkOutcomeLabels, bulkRunMachine } from '@aim/domain/pipeline/bulk-run';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../platform/payload.ts';
import { assignStartup } from './assign-startup.ts';
import {
  AssignStartupInput,
  BulkOutcomes,
  BulkRun,
  BulkRunInput,
  BulkRunPage,
  BulkRunPayload,
  BulkRunRow,
  BulkRunRowPage,
  StartBulkRunInput,
} from './bulk-run.entity.ts';
import { countRowsOf, findBulkRun, listBulkRuns, listRowsOf, NO_ROWS } from './bulk-runs.queries.ts';
import { cancelBulkRun } from './cancel-bulk-run.ts';
import { startBulkRun } from './start-bulk-run.ts';
import { Startup } from './startup.entity.ts';
import { StartupPayload } from './startup.payloads.ts';
import { undoBulkRun } from './undo-bulk-run.ts';

const countsOf = (ctx: Ctx, { id }: BulkRun) => ctx.loaders.batch('bulkRunRows', id, countRowsOf, NO_ROWS);

@Resolver(() => BulkRun)
export class BulkRunResolver {
  @Query(() => BulkRun, { nullable: true })
  bulkRun(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    allow(ctx, 'bulkRun.read');
    return findBulkRun(ctx, info, id);
  }

  @Query(() => BulkRunPage, { description: 'The newest first.' })
  bulkRuns(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    allow(ctx, 'bulkRun.list');
    return listBulkRuns(ctx, info, { first, after });
  }

  @Mutation(() => StartupPayload)
  async assignStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: AssignStartupInput) {
    return { startup: await assignStartup(ctx, input) };
  }

  @Mutation(() => BulkRunPayload)
  async startBulkRun(@CurrentCtx() ctx: Ctx, @Args('input') input: StartBulkRunInput) {
    return { bulkRun: await startBulkRun(ctx, input) };
  }

  @Mutation(() => BulkRunPayload)
  async cancelBulkRun(@CurrentCtx() ctx: Ctx, @Args('input') input: BulkRunInput) {
    return { bulkRun: await cancelBulkRun(ctx, input) };
  }

  @Mutation(() => BulkRunPayload)
  async undoBulkRun(@CurrentCtx() ctx: Ctx, @Args('input') input: BulkRunInput) {
    return { bulkRun: await undoBulkRun(ctx, input) };
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: BulkRun) {
    return bulkKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: BulkRun) {
    return bulkRunMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Int, { description: 'Taken back ones included.' })
  async done(@CurrentCtx() ctx: Ctx, @Parent() run: BulkRun) {
    return (await countsOf(ctx, run)).done;
  }

  @ResolveField(() => Int, { description: 'Refused or failed; each row says why.' })
  async refused(@CurrentCtx() ctx: Ctx, @Parent() run: BulkRun) {
    return (await countsOf(ctx, run)).refused;
  }

  @ResolveField(() => Int, { description: 'Taken back so far.' })
  async undone(@CurrentCtx() ctx: Ctx, @Parent() run: BulkRun) {
    return (await countsOf(ctx, run)).undone;
  }

  @ResolveField(() => Person)
  startedBy(@CurrentCtx() ctx: Ctx, @Parent() { startedById }: BulkRun) {
    return ctx.loaders.byId(Person, startedById);
  }

  @ResolveField(() => BulkRunRowPage, { description: 'In the order in which their turn comes.' })
  rows(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Parent() { id }: BulkRun,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('outcome', { type: () => BulkOutcomes, nullable: true }) outcome: BulkOutcome | null,
  ) {
    return listRowsOf(ctx, info, id, { first, after, outcome });
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { kind, state, startedById }: BulkRun) {
    return allowedActions.bulkRun(ctx.actor, { kind, state, startedById });
  }
}

@Resolver(() => BulkRunRow)
export class BulkRunRowResolver {
  @ResolveField(() => Startup)
  startup(@CurrentCtx() ctx: Ctx, @Parent() { startupId }: BulkRunRow) {
    return ctx.loaders.byId(Startup, startupId);
  }

  @ResolveField(() => String)
  outcomeLabel(@CurrentCtx() ctx: Ctx, @Parent() { outcome }: BulkRunRow) {
    return bulkOutcomeLabels[outcome][ctx.locale];
  }

  @ResolveField(() => [Problem], { description: 'Why it was refused, failed, or could not be taken back.' })
  problems(@CurrentCtx() ctx: Ctx, @Parent() { problems }: BulkRunRow) {
    return problems.map((problem) => localiseProblem(problem, ctx.locale));
  }
}
