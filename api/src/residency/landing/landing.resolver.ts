import { isMember } from '@aim/domain/kernel/policy';
import { allowedActions } from '@aim/domain/machines';
import {
  landingGoalLabels,
  landingItemStateLabels,
  landingMachine,
  landingPartyLabels,
} from '@aim/domain/residency/landing';
import { LANDING_ITEMS, landingItems } from '@aim/domain/residency/landing-items';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { File, filesOf } from '../../documents/index.ts';
import { Person } from '../../identity/index.ts';
import { Organisation } from '../../organisations/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { EligibleExpert } from '../application.types.ts';
import { today } from '../application-clocks.ts';
import { assignSoftLanding, softLandingOfficers } from './assign-soft-landing.ts';
import { completeLandingItem } from './complete-landing-item.ts';
import { endSoftLanding } from './end-soft-landing.ts';
import { SoftLandingCase, SoftLandingItem, SoftLandingMessage } from './landing.entity.ts';
import {
  AssignSoftLandingInput,
  CompleteLandingItemInput,
  EndSoftLandingInput,
  LandingItemReasonInput,
  type LandingSort,
  LandingSorts,
  PlanLandingStepInput,
  SoftLandingFilter,
  SoftLandingPage,
  SoftLandingPayload,
  StartSoftLandingInput,
  WithdrawSoftLandingInput,
  WriteLandingMessageInput,
} from './landing.inputs.ts';
import { findLanding, type ItemRow, itemsOf, listLandings, messagesOf } from './landing.queries.ts';
import { planLandingStep } from './plan-landing-step.ts';
import { reopenLandingItem } from './reopen-landing-item.ts';
import { startSoftLanding } from './start-soft-landing.ts';
import { waiveLandingItem } from './waive-landing-item.ts';
import { withdrawSoftLanding } from './withdraw-soft-landing.ts';
import { writeLandingMessage } from './write-landing-message.ts';

@Resolver(() => SoftLandingCase)
export class LandingResolver {
  @Query(() => SoftLandingPage)
  softLandingCases(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => SoftLandingFilter, nullable: true }) filter: SoftLandingFilter | null,
    @Args('sort', { type: () => LandingSorts, defaultValue: 'NEWEST' }) sort: LandingSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listLandings(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => SoftLandingCase, { nullable: true })
  softLandingCase(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return findLanding(ctx, info, id);
  }

  @Query(() => [EligibleExpert], { description: 'For officers: who may keep a case.' })
  softLandingOfficers(@CurrentCtx() ctx: Ctx) {
    return softLandingOfficers(ctx);
  }

  @Mutation(() => SoftLandingPayload)
  async startSoftLanding(@CurrentCtx() ctx: Ctx, @Args('input') input: StartSoftLandingInput) {
    return { softLandingCase: await startSoftLanding(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async assignSoftLanding(@CurrentCtx() ctx: Ctx, @Args('input') input: AssignSoftLandingInput) {
    return { softLandingCase: await assignSoftLanding(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async completeLandingItem(@CurrentCtx() ctx: Ctx, @Args('input') input: CompleteLandingItemInput) {
    return { softLandingCase: await completeLandingItem(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async waiveLandingItem(@CurrentCtx() ctx: Ctx, @Args('input') input: LandingItemReasonInput) {
    return { softLandingCase: await waiveLandingItem(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async reopenLandingItem(@CurrentCtx() ctx: Ctx, @Args('input') input: LandingItemReasonInput) {
    return { softLandingCase: await reopenLandingItem(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async planLandingStep(@CurrentCtx() ctx: Ctx, @Args('input') input: PlanLandingStepInput) {
    return { softLandingCase: await planLandingStep(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async writeLandingMessage(@CurrentCtx() ctx: Ctx, @Args('input') input: WriteLandingMessageInput) {
    return { softLandingCase: await writeLandingMessage(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async endSoftLanding(@CurrentCtx() ctx: Ctx, @Args('input') input: EndSoftLandingInput) {
    return { softLandingCase: await endSoftLanding(ctx, input) };
  }

  @Mutation(() => SoftLandingPayload)
  async withdrawSoftLanding(@CurrentCtx() ctx: Ctx, @Args('input') input: WithdrawSoftLandingInput) {
    return { softLandingCase: await withdrawSoftLanding(ctx, input) };
  }

  @ResolveField(() => Organisation, { nullable: true })
  organisation(@CurrentCtx() ctx: Ctx, @Parent() { organisationId }: SoftLandingCase) {
    return ctx.loaders.byId(Organisation, organisationId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who keeps the case.' })
  officer(@CurrentCtx() ctx: Ctx, @Parent() { officerId }: SoftLandingCase) {
    return ctx.loaders.byId(Person, officerId);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: SoftLandingCase) {
    return landingMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => String)
  goalLabel(@CurrentCtx() ctx: Ctx, @Parent() { goal }: SoftLandingCase) {
    return landingGoalLabels[goal][ctx.locale];
  }

  @ResolveField(() => String, { nullable: true })
  nextPartyLabel(@CurrentCtx() ctx: Ctx, @Parent() { nextParty }: SoftLandingCase) {
    return nextParty && landingPartyLabels[nextParty][ctx.locale];
  }

  @ResolveField(() => Boolean)
  isStepOverdue(@CurrentCtx() ctx: Ctx, @Parent() { nextDueOn, state }: SoftLandingCase) {
    return state === 'IN_PROGRESS' && nextDueOn !== null && nextDueOn < today(ctx);
  }

  @ResolveField(() => Int)
  async openItems(@CurrentCtx() ctx: Ctx, @Parent() found: SoftLandingCase & { openItems?: number }) {
    return found.openItems ?? (await itemsOf(ctx, found.id)).filter(({ state }) => state === 'OPEN').length;
  }

  @ResolveField(() => Int)
  itemCount() {
    return LANDING_ITEMS.length;
  }

  @ResolveField(() => [SoftLandingItem], { description: 'In the order in which it is usually done.' })
  async checklist(@CurrentCtx() ctx: Ctx, @Parent() found: SoftLandingCase): Promise<SoftLandingItem[]> {
    const rows = await itemsOf(ctx, found.id);
    return LANDING_ITEMS.flatMap((item) => rows.filter((row) => row.item === item)).map((row) =>
      itemView(ctx, found, row),
    );
  }

  @ResolveField(() => [SoftLandingMessage], { description: 'Oldest first.' })
  messages(@CurrentCtx() ctx: Ctx, @Parent() found: SoftLandingCase) {
    return messagesOf(ctx, found);
  }

  @ResolveField(() => [File], { description: 'Files the viewer may see, newest first.' })
  files(@CurrentCtx() ctx: Ctx, @Parent() { id }: SoftLandingCase) {
    return filesOf(ctx, 'softLandingCase', id);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, organisationId }: SoftLandingCase) {
    return allowedActions.softLandingCase(ctx.actor, { state, organisationId });
  }
}

const ITEM_ACTIONS = { OPEN: ['softLanding.complete', 'softLanding.waive'], SETTLED: ['softLanding.reopen'] } as const;

function itemView(ctx: Ctx, { state, organisationId }: SoftLandingCase, row: ItemRow): SoftLandingItem {
  const { party, needsFile, label, hint } = landingItems[row.item];
  const mine: readonly string[] = ITEM_ACTIONS[row.state === 'OPEN' ? 'OPEN' : 'SETTLED'];
  const isOthers = party === 'AGENCY' && isMember(ctx.actor, organisationId);
  const actions = allowedActions.softLandingCase(ctx.actor, { state, organisationId });
  return {
    ...row,
    party,
    needsFile,
    label: label[ctx.locale],
    hint: hint[ctx.locale],
    stateLabel: landingItemStateLabels[row.state][ctx.locale],
    allowedActions: actions.filter((action) => mine.includes(action) && !isOthers),
  };
}
