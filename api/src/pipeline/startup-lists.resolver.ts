import { stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Args, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { FunnelInput } from './funnel.inputs.ts';
import { Funnel } from './funnel.ts';
import { pipelineFunnel } from './pipeline-funnel.ts';
import { StartupPage } from './startup.payloads.ts';
import { StageColumn } from './startup-column.ts';
import { StartupFilter, type StartupSort, StartupSorts } from './startup-filter.inputs.ts';
import { countStartups, listStartups, startupBoard } from './startup-lists.queries.ts';

@Resolver(() => StageColumn)
export class StartupListsResolver {
  @Query(() => StartupPage)
  startups(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => StartupFilter, nullable: true }) filter: StartupFilter | null,
    @Args('sort', { type: () => StartupSorts, defaultValue: 'UPDATED_DESC' }) sort: StartupSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listStartups(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => Int, { description: 'The exact number, for "1,000+" lists.' })
  countStartups(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => StartupFilter, nullable: true }) filter: StartupFilter | null,
  ) {
    return countStartups(ctx, filter ?? {});
  }

  @Query(() => [StageColumn], { description: 'Every stage in its order, empty ones too.' })
  startupBoard(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => StartupFilter, nullable: true }) filter: StartupFilter | null,
    @Args('perStage', { type: () => Int, defaultValue: 20 }) perStage: number,
  ) {
    return startupBoard(ctx, info, filter ?? {}, perStage);
  }

  @Query(() => Funnel, { description: 'How far startups came by a day, as it was known on a day.' })
  pipelineFunnel(@CurrentCtx() ctx: Ctx, @Args('input') input: FunnelInput) {
    return pipelineFunnel(ctx, input);
  }

  @ResolveField(() => String)
  stageLabel(@CurrentCtx() ctx: Ctx, @Parent() { stage }: StageColumn) {
    return stageLabels[stage][ctx.locale];
  }
}
