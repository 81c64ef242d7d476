import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { allowedActions } from '@aim/domain/machines';
import { cohortKindLabels, participationMachine } from '@aim/domain/pipeline/participation';
import { may } from '@aim/domain/policies';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Cohort, CohortPage, CohortPayload, Participation, ParticipationPayload } from './cohort.entity.ts';
import {
  CreateCohortInput,
  InviteToCohortInput,
  ParticipationStepInput,
  ReasonedParticipationStepInput,
} from './cohort.inputs.ts';
import { findCohort, listCohorts, participantCount, participationsOf } from './cohorts.queries.ts';
import { createCohort } from './create-cohort.ts';
import { dropOutOfCohort } from './drop-out-of-cohort.ts';
import { enrolParticipant } from './enrol-participant.ts';
import { expelParticipant } from './expel-participant.ts';
import { graduateParticipant } from './graduate-participant.ts';
import { inviteToCohort } from './invite-to-cohort.ts';
import { pauseParticipation } from './pause-participation.ts';
import { resumeParticipation } from './resume-participation.ts';
import { startParticipation } from './start-participation.ts';
import { Startup } from './startup.entity.ts';
import { factsOf } from './startups.queries.ts';

@Resolver(() => Cohort)
export class CohortResolver {
  @Query(() => CohortPage, { description: 'The newest first.' })
  cohorts(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    allow(ctx, 'cohort.list');
    return listCohorts(ctx, info, { first, after });
  }

  @Query(() => Cohort, { nullable: true })
  cohort(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    allow(ctx, 'cohort.list');
    return findCohort(ctx, info, id);
  }

  @Mutation(() => CohortPayload)
  async createCohort(@CurrentCtx() ctx: Ctx, @Args('input') input: CreateCohortInput) {
    return { cohort: await createCohort(ctx, input) };
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: Cohort) {
    return cohortKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => Int, { description: 'Startups admitted, those who left or were sent away left out.' })
  participantCount(@CurrentCtx() ctx: Ctx, @Parent() cohort: Cohort & { participantCount?: number }) {
    return cohort.participantCount ?? participantCount(ctx, cohort.id);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { endsOn }: Cohort) {
    const isRunning = endsOn === null || endsOn >= dateOf(ctx.now, HOME_ZONE);
    return isRunning && may(ctx.actor, 'cohort.create', null) ? ['participation.invite'] : [];
  }
}

@Resolver(() => CohortPage)
export class CohortPageResolver {
  @ResolveField(() => [String], { description: 'What this person may try with cohorts as such; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx) {
    return may(ctx.actor, 'cohort.create', null) ? ['cohort.create'] : [];
  }
}

@Resolver(() => Participation)
export class ParticipationResolver {
  @Mutation(() => ParticipationPayload)
  async inviteToCohort(@CurrentCtx() ctx: Ctx, @Args('input') input: InviteToCohortInput) {
    return { participation: await inviteToCohort(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async enrolParticipant(@CurrentCtx() ctx: Ctx, @Args('input') input: ParticipationStepInput) {
    return { participation: await enrolParticipant(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async startParticipation(@CurrentCtx() ctx: Ctx, @Args('input') input: ParticipationStepInput) {
    return { participation: await startParticipation(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async pauseParticipation(@CurrentCtx() ctx: Ctx, @Args('input') input: ReasonedParticipationStepInput) {
    return { participation: await pauseParticipation(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async resumeParticipation(@CurrentCtx() ctx: Ctx, @Args('input') input: ParticipationStepInput) {
    return { participation: await resumeParticipation(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async graduateParticipant(@CurrentCtx() ctx: Ctx, @Args('input') input: ParticipationStepInput) {
    return { participation: await graduateParticipant(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async dropOutOfCohort(@CurrentCtx() ctx: Ctx, @Args('input') input: ReasonedParticipationStepInput) {
    return { participation: await dropOutOfCohort(ctx, input) };
  }

  @Mutation(() => ParticipationPayload)
  async expelParticipant(@CurrentCtx() ctx: Ctx, @Args('input') input: ReasonedParticipationStepInput) {
    return { participation: await expelParticipant(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Participation) {
    return participationMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Cohort)
  cohort(@CurrentCtx() ctx: Ctx, @Parent() { cohortId, cohort }: Participation & { cohort?: Cohort }) {
    return cohort ?? ctx.loaders.byId(Cohort, cohortId);
  }

  @ResolveField(() => Startup)
  startup(@CurrentCtx() ctx: Ctx, @Parent() { startupId }: Participation) {
    return ctx.loaders.byId(Startup, startupId);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, startupId }: Participation) {
    const startup = (await ctx.loaders.byId(Startup, startupId)) as Startup;
    return allowedActions.participation(ctx.actor, { state, startup: await factsOf(ctx, startup) });
  }
}

@Resolver(() => Startup)
export class StartupParticipationsResolver {
  @ResolveField(() => [Participation], { description: 'Places in cohorts, newest first.' })
  participations(
    @CurrentCtx() ctx: Ctx,
    @Parent() { id, participations }: Startup & { participations?: Participation[] },
  ) {
    return participations ?? participationsOf(ctx, id);
  }
}
