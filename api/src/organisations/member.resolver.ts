import { invitationMachine } from '@aim/domain/organisations/invitation';
import { policies } from '@aim/domain/policies';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changeMemberRole } from './change-member-role.ts';
import { declineInvitation } from './decline-invitation.ts';
import { Invitation, InvitationPreview } from './invitation.entity.ts';
import { previewInvitation } from './invitations.queries.ts';
import { inviteMember } from './invite-member.ts';
import { Membership } from './membership.entity.ts';
import { Organisation } from './organisation.entity.ts';
import {
  ChangeMemberRoleInput,
  InvitationTokenInput,
  InviteMemberInput,
  RemoveMemberInput,
  RevokeInvitationInput,
} from './organisation.inputs.ts';
import { InvitationPayload, MembershipPayload, OrganisationPayload } from './organisation.payloads.ts';
import { removeMember } from './remove-member.ts';
import { revokeInvitation } from './revoke-invitation.ts';

@Resolver(() => Membership)
export class MembershipResolver {
  @Mutation(() => MembershipPayload)
  async changeMemberRole(@CurrentCtx() ctx: Ctx, @Args('input') input: ChangeMemberRoleInput) {
    return { membership: await changeMemberRole(ctx, input) };
  }

  @Mutation(() => OrganisationPayload)
  async removeMember(@CurrentCtx() ctx: Ctx, @Args('input') input: RemoveMemberInput) {
    return { organisation: await removeMember(ctx, input) };
  }

  @ResolveField(() => Person)
  person(@CurrentCtx() ctx: Ctx, @Parent() { personId }: Membership) {
    return ctx.loaders.byId(Person, personId);
  }

  @ResolveField(() => Organisation)
  organisation(@CurrentCtx() ctx: Ctx, @Parent() { organisationId }: Membership) {
    return ctx.loaders.byId(Organisation, organisationId);
  }

  @ResolveField(() => [String])
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() membership: Membership) {
    const organisation = await ctx.loaders.byId(Organisation, membership.organisationId);
    const facts = { ...membership, organisationState: organisation?.state ?? 'DISSOLVED' };
    return (['member.changeRole', 'member.remove'] as const).filter((action) =>
      policies[action].allows(ctx.actor, facts),
    );
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationPreview, { nullable: true, description: 'What the holder of a link sees before signing in.' })
  invitation(@CurrentCtx() ctx: Ctx, @Args('token') token: string) {
    return previewInvitation(ctx, token);
  }

  @Mutation(() => InvitationPayload)
  async inviteMember(@CurrentCtx() ctx: Ctx, @Args('input') input: InviteMemberInput) {
    return { invitation: await inviteMember(ctx, input) };
  }

  @Mutation(() => MembershipPayload)
  async acceptInvitation(@CurrentCtx() ctx: Ctx, @Args('input') input: InvitationTokenInput) {
    return { membership: await acceptInvitation(ctx, input) };
  }

  @Mutation(() => InvitationPayload)
  async declineInvitation(@CurrentCtx() ctx: Ctx, @Args('input') input: InvitationTokenInput) {
    return { invitation: await declineInvitation(ctx, input) };
  }

  @Mutation(() => InvitationPayload)
  async revokeInvitation(@CurrentCtx() ctx: Ctx, @Args('input') input: RevokeInvitationInput) {
    return { invitation: await revokeInvitation(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Invitation) {
    return invitationMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Organisation)
  organisation(@CurrentCtx() ctx: Ctx, @Parent() { organisationId }: Invitation) {
    return ctx.loaders.byId(Organisation, organisationId);
  }

  @ResolveField(() => Person)
  invitedBy(@CurrentCtx() ctx: Ctx, @Parent() { invitedById }: Invitation) {
    return ctx.loaders.byId(Person, invitedById);
  }

  @ResolveField(() => [String])
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() invitation: Invitation) {
    const isOpen = invitation.state === 'PENDING';
    return isOpen && policies['invitation.revoke'].allows(ctx.actor, invitation) ? ['invitation.revoke'] : [];
  }
}
