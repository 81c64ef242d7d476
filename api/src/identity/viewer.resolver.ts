import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { actFor } from './act-for.ts';
import { ActForInput, UpdatePreferencesInput } from './identity.inputs.ts';
import { ViewerPayload } from './identity.payloads.ts';
import { nextStepsOf } from './next-steps.ts';
import { rolesOf } from './person.queries.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { updatePreferences } from './update-preferences.ts';
import { viewerOf } from './viewer.queries.ts';
import { NextStep, Viewer } from './viewer.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Null when nobody is signed in.' })
  me(@CurrentCtx() ctx: Ctx) {
    return viewerOf(ctx);
  }

  @Mutation(() => ViewerPayload, { description: 'Act on behalf of an organisation, or for oneself again.' })
  async actFor(@CurrentCtx() ctx: Ctx, @Args('input') input: ActForInput) {
    return { viewer: await actFor(ctx, input) };
  }

  @Mutation(() => ViewerPayload)
  async updatePreferences(@CurrentCtx() ctx: Ctx, @Args('input') input: UpdatePreferencesInput) {
    return { viewer: await updatePreferences(ctx, input) };
  }

  @ResolveField(() => [RoleGrant])
  roles(@CurrentCtx() ctx: Ctx, @Parent() { person }: Viewer) {
    return rolesOf(ctx, person.id);
  }

  @ResolveField(() => [NextStep])
  nextSteps(@CurrentCtx() ctx: Ctx, @Parent() viewer: Viewer) {
    return nextStepsOf(ctx, viewer);
  }
}
