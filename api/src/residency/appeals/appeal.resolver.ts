import { isStaff } from '@aim/domain/kernel/policy';
import { allowedActions } from '@aim/domain/machines';
import { appealMachine } from '@aim/domain/residency/appeal';
import { appealedKindLabels } from '@aim/domain/residency/appeal-labels';
import { Args, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../../identity/index.ts';
import { Organisation } from '../../organisations/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { today } from '../application-clocks.ts';
import { Residency } from '../residency.entity.ts';
import { ResidencyApplication } from '../residency-application.entity.ts';
import { ResidencyAppeal } from './appeal.entity.ts';
import {
  type AppealSort,
  AppealSorts,
  DecideAppealInput,
  FileAppealInput,
  ResidencyAppealFilter,
  ResidencyAppealPage,
  ResidencyAppealPayload,
} from './appeal.inputs.ts';
import { appealsOf, listAppeals } from './appeals.queries.ts';
import { decideAppeal } from './decide-appeal.ts';
import { fileAppeal } from './file-appeal.ts';

@Resolver(() => ResidencyAppeal)
export class AppealResolver {
  @Query(() => ResidencyAppealPage)
  residencyAppeals(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => ResidencyAppealFilter, nullable: true }) filter: ResidencyAppealFilter | null,
    @Args('sort', { type: () => AppealSorts, defaultValue: 'OLDEST' }) sort: AppealSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listAppeals(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Mutation(() => ResidencyAppealPayload)
  async fileAppeal(@CurrentCtx() ctx: Ctx, @Args('input') input: FileAppealInput) {
    return { appeal: await fileAppeal(ctx, input) };
  }

  @Mutation(() => ResidencyAppealPayload, { description: 'By an officer who took no part in the decision.' })
  async decideAppeal(@CurrentCtx() ctx: Ctx, @Args('input') input: DecideAppealInput) {
    return { appeal: await decideAppeal(ctx, input) };
  }

  @ResolveField(() => Organisation, { nullable: true })
  organisation(@CurrentCtx() ctx: Ctx, @Parent() { organisationId }: ResidencyAppeal) {
    return ctx.loaders.byId(Organisation, organisationId);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: ResidencyAppeal) {
    return appealMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => String)
  againstLabel(@CurrentCtx() ctx: Ctx, @Parent() { against }: ResidencyAppeal) {
    return appealedKindLabels[against][ctx.locale];
  }

  @ResolveField(() => Boolean)
  isOverdue(@CurrentCtx() ctx: Ctx, @Parent() { state, dueOn }: ResidencyAppeal) {
    return state === 'FILED' && dueOn !== null && dueOn < today(ctx);
  }

  @ResolveField(() => Person, { nullable: true, description: 'For staff.' })
  answeredBy(@CurrentCtx() ctx: Ctx, @Parent() { answeredById }: ResidencyAppeal) {
    return isStaff(ctx.actor) ? ctx.loaders.byId(Person, answeredById) : null;
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, organisationId }: ResidencyAppeal) {
    return allowedActions.residencyAppeal(ctx.actor, { state, organisationId });
  }
}

@Resolver(() => ResidencyApplication)
export class ApplicationAppealsResolver {
  @ResolveField(() => [ResidencyAppeal], { description: 'Newest first.' })
  appeals(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyApplication) {
    return appealsOf(ctx, 'application_id', id);
  }
}

@Resolver(() => Residency)
export class ResidencyAppealsResolver {
  @ResolveField(() => [ResidencyAppeal], { description: 'Newest first; for the resident and officers.' })
  appeals(@CurrentCtx() ctx: Ctx, @Parent() { id }: Residency) {
    return appealsOf(ctx, 'residency_id', id);
  }
}
