import { allowedActions } from '@aim/domain/machines';
import { may } from '@aim/domain/policies';
import { electionBaseLabels } from '@aim/domain/residency/benefit-election';
import {
  changeKindLabels,
  isShortNotice,
  noticeEndsOn,
  plannedChangeMachine,
} from '@aim/domain/residency/planned-change';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { Payload } from '../../platform/payload.ts';
import { DateScalar } from '../../platform/scalars.ts';
import { calendar, today } from '../application-clocks.ts';
import { Residency } from '../residency.entity.ts';
import { ResidencyPayload } from '../residency.payloads.ts';
import { announceChange } from './announce-change.ts';
import { callOffChange } from './call-off-change.ts';
import { confirmChange } from './confirm-change.ts';
import { electBenefit } from './elect-benefit.ts';
import { BenefitElection, PlannedChange } from './live.entity.ts';
import { AnnounceChangeInput, CallOffChangeInput, ConfirmChangeInput, ElectBenefitInput } from './live.inputs.ts';
import { changesOf, electionsOf } from './live.queries.ts';

const PlannedChangePayload = Payload('PlannedChangePayload', { change: () => PlannedChange });

@Resolver(() => PlannedChange)
export class PlannedChangeResolver {
  @Mutation(() => PlannedChangePayload)
  async announceChange(@CurrentCtx() ctx: Ctx, @Args('input') input: AnnounceChangeInput) {
    return { change: await announceChange(ctx, input) };
  }

  @Mutation(() => PlannedChangePayload)
  async confirmChange(@CurrentCtx() ctx: Ctx, @Args('input') input: ConfirmChangeInput) {
    return { change: await confirmChange(ctx, input) };
  }

  @Mutation(() => PlannedChangePayload)
  async callOffChange(@CurrentCtx() ctx: Ctx, @Args('input') input: CallOffChangeInput) {
    return { change: await callOffChange(ctx, input) };
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: PlannedChange) {
    return changeKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: PlannedChange) {
    return plannedChangeMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Boolean, { description: 'Told later than the term asks for.' })
  isShortNotice(@Parent() { effectiveOn, happenedOn, noticeEndsOn: ends }: PlannedChange) {
    return isShortNotice(happenedOn ?? effectiveOn, ends);
  }

  @ResolveField(() => Boolean, { description: 'Its day has come, and nobody has said whether it took place.' })
  isDue(@CurrentCtx() ctx: Ctx, @Parent() { state, effectiveOn }: PlannedChange) {
    return state === 'ANNOUNCED' && effectiveOn <= today(ctx);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, organisationId }: PlannedChange) {
    return allowedActions.plannedChange(ctx.actor, { state, organisationId });
  }
}

@Resolver(() => BenefitElection)
export class BenefitElectionResolver {
  @Mutation(() => ResidencyPayload)
  async electBenefit(@CurrentCtx() ctx: Ctx, @Args('input') input: ElectBenefitInput) {
    return { residency: await electBenefit(ctx, input) };
  }

  @ResolveField(() => String)
  baseLabel(@CurrentCtx() ctx: Ctx, @Parent() { base }: BenefitElection) {
    return electionBaseLabels[base][ctx.locale];
  }
}

/** What a resident told between two reports. */
@Resolver(() => Residency)
export class ResidencyChangesResolver {
  @ResolveField(() => [PlannedChange], { description: 'Newest first; for the resident and officers.' })
  changes(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId }: Residency) {
    return may(ctx.actor, 'plannedChange.read', { organisationId }) ? changesOf(ctx, id) : [];
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'The first day for which a change announced today has full notice; null where no term is known.',
  })
  noticeEndsOn(@CurrentCtx() ctx: Ctx) {
    return noticeEndsOn(today(ctx), calendar);
  }

  @ResolveField(() => [BenefitElection], {
    description: 'By name, the newest month of each employee first; for the resident and officers.',
  })
  elections(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId }: Residency) {
    return may(ctx.actor, 'benefitElection.read', { organisationId }) ? electionsOf(ctx, id) : [];
  }
}
