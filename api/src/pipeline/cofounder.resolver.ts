import { allowedActions } from '@aim/domain/machines';
import { cofounderInvitationMachine } from '@aim/domain/pipeline/cofounder';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { acceptCofounderInvitation } from './accept-cofounder-invitation.ts';
import {
  CofounderTokenInput,
  InviteCofounderInput,
  MakeLeadFounderInput,
  RevokeCofounderInvitationInput,
} from './cofounder.inputs.ts';
import { CofounderInvitation, CofounderInvitationView } from './cofounder-invitation.entity.ts';
import { cofounderInvitationsOf, viewCofounderInvitation } from './cofounder-invitations.queries.ts';
import { declineCofounderInvitation } from './decline-cofounder-invitation.ts';
import { inviteCofounder } from './invite-cofounder.ts';
import { leaveStartup } from './leave-startup.ts';
import { makeLeadFounder } from './make-lead-founder.ts';
import { StartupIdInput } from './moderation.inputs.ts';
import { revokeCofounderInvitation } from './revoke-cofounder-invitation.ts';
import { Startup } from './startup.entity.ts';
import { CofounderInvitationPayload, StartupPayload } from './startup.payloads.ts';
import { foundersOf } from './startups.queries.ts';

/** Who runs a startup. */
@Resolver(() => Startup)
export class StartupTeamResolver {
  @ResolveField(() => [CofounderInvitation], {
    description: 'Open ones first; for founders and pipeline officers, empty for everybody else.',
  })
  cofounderInvitations(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup) {
    return cofounderInvitationsOf(ctx, startup);
  }

  @Mutation(() => StartupPayload)
  async acceptCofounderInvitation(@CurrentCtx() ctx: Ctx, @Args('input') input: CofounderTokenInput) {
    return { startup: await acceptCofounderInvitation(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async leaveStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: StartupIdInput) {
    return { startup: await leaveStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async makeLeadFounder(@CurrentCtx() ctx: Ctx, @Args('input') input: MakeLeadFounderInput) {
    return { startup: await makeLeadFounder(ctx, input) };
  }
}

@Resolver(() => CofounderInvitation)
export class CofounderInvitationResolver {
  @Query(() => CofounderInvitationView, {
    nullable: true,
    description: 'What the holder of a link sees before signing in.',
  })
  cofounderInvitation(@CurrentCtx() ctx: Ctx, @Args('token') token: string) {
    return viewCofounderInvitation(ctx, token);
  }

  @Mutation(() => CofounderInvitationPayload)
  async inviteCofounder(@CurrentCtx() ctx: Ctx, @Args('input') input: InviteCofounderInput) {
    return { cofounderInvitation: await inviteCofounder(ctx, input) };
  }

  @Mutation(() => CofounderInvitationPayload)
  async declineCofounderInvitation(@CurrentCtx() ctx: Ctx, @Args('input') input: CofounderTokenInput) {
    return { cofounderInvitation: await declineCofounderInvitation(ctx, input) };
  }

  @Mutation(() => CofounderInvitationPayload)
  async revokeCofounderInvitation(@CurrentCtx() ctx: Ctx, @Args('input') input: RevokeCofounderInvitationInput) {
    return { cofounderInvitation: await revokeCofounderInvitation(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: CofounderInvitation) {
    return cofounderInvitationMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { startupId, state }: CofounderInvitation) {
    const founderIds = (await foundersOf(ctx, startupId)).map(({ personId }) => personId);
    return allowedActions.cofounderInvitation(ctx.actor, { invitationState: state, founderIds });
  }
}
