import { allowedActions } from '@aim/domain/machines';
import { revisionMachine } from '@aim/domain/pipeline/revision';
import { Args, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { approveRevision } from './approve-revision.ts';
import { ReturnInput, RevisionIdInput } from './moderation.inputs.ts';
import { returnRevision } from './return-revision.ts';
import { listRevisions } from './revisions.queries.ts';
import { Startup } from './startup.entity.ts';
import { StartupRevisionPage, StartupRevisionPayload } from './startup.payloads.ts';
import { StartupRevision } from './startup-revision.entity.ts';
import { foundersOf } from './startups.queries.ts';
import { withdrawRevision } from './withdraw-revision.ts';

@Resolver(() => StartupRevision)
export class RevisionResolver {
  @Query(() => StartupRevisionPage, { description: 'New texts that wait to be read, oldest first.' })
  startupRevisions(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    allow(ctx, 'revision.list');
    return listRevisions(ctx, info, { first, after });
  }

  @Mutation(() => StartupRevisionPayload)
  async approveRevision(@CurrentCtx() ctx: Ctx, @Args('input') input: RevisionIdInput) {
    return { startupRevision: await approveRevision(ctx, input) };
  }

  @Mutation(() => StartupRevisionPayload)
  async returnRevision(@CurrentCtx() ctx: Ctx, @Args('input') input: ReturnInput) {
    return { startupRevision: await returnRevision(ctx, input) };
  }

  @Mutation(() => StartupRevisionPayload)
  async withdrawRevision(@CurrentCtx() ctx: Ctx, @Args('input') input: RevisionIdInput) {
    return { startupRevision: await withdrawRevision(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: StartupRevision) {
    return revisionMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Startup)
  startup(@CurrentCtx() ctx: Ctx, @Parent() { startupId }: StartupRevision) {
    return ctx.loaders.byId(Startup, startupId);
  }

  @ResolveField(() => Person, { nullable: true })
  submittedBy(@CurrentCtx() ctx: Ctx, @Parent() { submittedById }: StartupRevision) {
    return ctx.loaders.byId(Person, submittedById);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { startupId, state }: StartupRevision) {
    const founders = await foundersOf(ctx, startupId);
    const facts = { revisionState: state, founderIds: founders.map(({ personId }) => personId) };
    return allowedActions.startupRevision(ctx.actor, facts);
  }
}
