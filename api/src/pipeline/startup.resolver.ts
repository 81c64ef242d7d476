import { nameCity } from '@aim/domain/kernel/city';
import { isMember, isStaff } from '@aim/domain/kernel/policy';
import { regionLabels } from '@aim/domain/kernel/region';
import { allowedActions } from '@aim/domain/machines';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { type Stage, sectorLabels, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../platform/payload.ts';
import { Founder } from './founder.entity.ts';
import { readAhead } from './read-ahead.ts';
import { registerStartup } from './register-startup.ts';
import { Stages, Startup } from './startup.entity.ts';
import { RegisterStartupInput } from './startup.inputs.ts';
import { StartupPayload } from './startup.payloads.ts';
import { blockersOf } from './startup-blockers.ts';
import { factsOf, findStartup, foundersOf, myStartups } from './startups.queries.ts';

/** What lists and pages read along with the record; after a command it is looked up. */
type StartupParts = Startup & {
  isClaimed?: boolean;
  assignee?: Person | null;
  founders?: Founder[];
  organisation?: Organisation | null;
};

@Resolver(() => Startup)
export class StartupResolver {
  @Query(() => Startup, { nullable: true })
  startup(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    readAhead(ctx, info, id);
    return findStartup(ctx, info, id);
  }

  @Query(() => [Startup], { description: 'What the person founded, newest first.' })
  myStartups(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return myStartups(ctx, info);
  }

  @Mutation(() => StartupPayload)
  async registerStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: RegisterStartupInput) {
    return { startup: await registerStartup(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Startup) {
    return startupMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => String)
  stageLabel(@CurrentCtx() ctx: Ctx, @Parent() { stage }: Startup) {
    return stageLabels[stage][ctx.locale];
  }

  @ResolveField(() => String)
  sectorLabel(@CurrentCtx() ctx: Ctx, @Parent() { sector }: Startup) {
    return sectorLabels[sector][ctx.locale];
  }

  @ResolveField(() => String, { nullable: true })
  regionLabel(@CurrentCtx() ctx: Ctx, @Parent() { region }: Startup) {
    return region && regionLabels[region][ctx.locale];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The city in the language of the reader; as typed where it is not known.',
  })
  cityLabel(@CurrentCtx() ctx: Ctx, @Parent() { city }: Startup) {
    return city && nameCity(city, ctx.locale);
  }

  @ResolveField(() => Boolean, { description: 'At least one founder has an account.' })
  isClaimed(@CurrentCtx() ctx: Ctx, @Parent() { id, isClaimed }: StartupParts) {
    return isClaimed ?? foundersOf(ctx, id).then(({ length }) => length > 0);
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Null: a team without a company, or one you may not see.',
  })
  organisation(@CurrentCtx() ctx: Ctx, @Parent() { organisationId, organisation }: StartupParts) {
    const isSeen = organisationId !== null && (isStaff(ctx.actor) || isMember(ctx.actor, organisationId));
    if (!isSeen) return null;
    return organisation === undefined ? ctx.loaders.byId(Organisation, organisationId) : organisation;
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who of the staff looks after it; null for everybody else.',
  })
  assignee(@CurrentCtx() ctx: Ctx, @Parent() { assigneeId, assignee }: StartupParts) {
    if (!isStaff(ctx.actor)) return null;
    return assignee === undefined ? ctx.loaders.byId(Person, assigneeId) : assignee;
  }

  @ResolveField(() => [Founder], { description: 'Lead first.' })
  founders(@CurrentCtx() ctx: Ctx, @Parent() { id, founders }: StartupParts) {
    return founders ?? foundersOf(ctx, id);
  }

  @ResolveField(() => Startup, { nullable: true, description: 'The record under which this one is kept.' })
  mergedInto(@CurrentCtx() ctx: Ctx, @Parent() { mergedIntoId }: Startup) {
    return ctx.loaders.byId(Startup, mergedIntoId);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup) {
    return allowedActions.startup(ctx.actor, await factsOf(ctx, startup));
  }

  @ResolveField(() => [Problem], { description: 'Why an allowed action would be refused now.' })
  async blockers(
    @CurrentCtx() ctx: Ctx,
    @Parent() { id }: Startup,
    @Args('action') action: string,
    @Args('to', { type: () => Stages, nullable: true }) to: Stage | null,
  ) {
    return (await blockersOf(ctx, id, action, to)).map((problem) => localiseProblem(problem, ctx.locale));
  }
}

@Resolver(() => Founder)
export class FounderResolver {
  @ResolveField(() => Person)
  person(@CurrentCtx() ctx: Ctx, @Parent() { personId, person }: Founder & { person?: Person }) {
    return person ?? ctx.loaders.byId(Person, personId);
  }
}
