import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import { organisationStateLabel } from '@aim/domain/organisations/organisation';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../platform/payload.ts';
import { dissolveOrganisation } from './dissolve-organisation.ts';
import { Invitation } from './invitation.entity.ts';
import { leaveOrganisation } from './leave-organisation.ts';
import { Organisation } from './organisation.entity.ts';
import {
  DissolveOrganisationInput,
  LeaveOrganisationInput,
  OrganisationFilter,
  type OrganisationSort,
  OrganisationSorts,
  RegisterOrganisationInput,
  UpdateOrganisationInput,
  VerifyOrganisationInput,
} from './organisation.inputs.ts';
import { MembershipPage, OrganisationPage, OrganisationPayload } from './organisation.payloads.ts';
import { actionsOn, blockersOf } from './organisation-actions.ts';
import { OrganisationMonth } from './organisation-month.ts';
import { organisationMonths } from './organisation-months.ts';
import { invitationsOf, memberCountOf, membersOf } from './organisation-people.queries.ts';
import { countOrganisations, findOrganisation, listOrganisations } from './organisations.queries.ts';
import { registerOrganisation } from './register-organisation.ts';
import { updateOrganisation } from './update-organisation.ts';
import { verifyOrganisation } from './verify-organisation.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true })
  organisation(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return findOrganisation(ctx, info, id);
  }

  @Query(() => OrganisationPage)
  organisations(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => OrganisationFilter, nullable: true }) filter: OrganisationFilter | null,
    @Args('sort', { type: () => OrganisationSorts, defaultValue: 'REGISTERED_DESC' }) sort: OrganisationSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listOrganisations(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => Int, { description: 'The exact number, for "1,000+" lists.' })
  countOrganisations(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => OrganisationFilter, nullable: true }) filter: OrganisationFilter | null,
  ) {
    return countOrganisations(ctx, filter ?? {});
  }

  @Query(() => [OrganisationMonth], { description: 'Registrations of the last twelve months, oldest first.' })
  organisationMonths(@CurrentCtx() ctx: Ctx) {
    return organisationMonths(ctx);
  }

  @Mutation(() => OrganisationPayload)
  async registerOrganisation(@CurrentCtx() ctx: Ctx, @Args('input') input: RegisterOrganisationInput) {
    return { organisation: await registerOrganisation(ctx, input) };
  }

  @Mutation(() => OrganisationPayload)
  async updateOrganisation(@CurrentCtx() ctx: Ctx, @Args('input') input: UpdateOrganisationInput) {
    return { organisation: await updateOrganisation(ctx, input) };
  }

  @Mutation(() => OrganisationPayload)
  async verifyOrganisation(@CurrentCtx() ctx: Ctx, @Args('input') input: VerifyOrganisationInput) {
    return { organisation: await verifyOrganisation(ctx, input) };
  }

  @Mutation(() => OrganisationPayload)
  async dissolveOrganisation(@CurrentCtx() ctx: Ctx, @Args('input') input: DissolveOrganisationInput) {
    return { organisation: await dissolveOrganisation(ctx, input) };
  }

  @Mutation(() => OrganisationPayload)
  async leaveOrganisation(@CurrentCtx() ctx: Ctx, @Args('input') input: LeaveOrganisationInput) {
    return { organisation: await leaveOrganisation(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Organisation) {
    return organisationStateLabel(state)[ctx.locale];
  }

  @ResolveField(() => String)
  legalFormLabel(@CurrentCtx() ctx: Ctx, @Parent() { legalForm }: Organisation) {
    return legalFormLabels[legalForm][ctx.locale];
  }

  @ResolveField(() => Int)
  memberCount(@CurrentCtx() ctx: Ctx, @Parent() organisation: Organisation & { memberCount?: number }) {
    return organisation.memberCount ?? memberCountOf(ctx, organisation.id);
  }

  @ResolveField(() => MembershipPage)
  members(
    @CurrentCtx() ctx: Ctx,
    @Parent() { id }: Organisation,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return membersOf(ctx, id, first, after);
  }

  @ResolveField(() => [Invitation], { description: 'Open invitations first; empty for those who may not see them.' })
  invitations(@CurrentCtx() ctx: Ctx, @Parent() organisation: Organisation) {
    return invitationsOf(ctx, organisation);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() organisation: Organisation) {
    return actionsOn(ctx, organisation);
  }

  @ResolveField(() => [Problem], { description: 'Why an allowed action would be refused now.' })
  async blockers(@CurrentCtx() ctx: Ctx, @Parent() organisation: Organisation, @Args('action') action: string) {
    return (await blockersOf(ctx, organisation, action)).map((problem) => localiseProblem(problem, ctx.locale));
  }
}
