import { problem } from '@aim/domain/kernel/problem';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem } from '../platform/payload.ts';
import { approveStartup } from './approve-startup.ts';
import { lastReturnOf } from './last-return.ts';
import { ReturnInput, StartupIdInput, UpdateStartupInput } from './moderation.inputs.ts';
import { returnStartup } from './return-startup.ts';
import { pendingRevisionOf } from './revisions.queries.ts';
import { Startup } from './startup.entity.ts';
import { StartupPayload } from './startup.payloads.ts';
import { ReturnReasons, StartupRevision } from './startup-revision.entity.ts';
import { submitForModeration } from './submit-for-moderation.ts';
import { updateStartup } from './update-startup.ts';

/** Writing a record and having it read by staff. */
@Resolver(() => Startup)
export class ModerationResolver {
  @Mutation(() => StartupPayload, {
    description: 'When somebody saved the record meanwhile, nothing is changed and `startup` is what is there now.',
  })
  async updateStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: UpdateStartupInput) {
    const { startup, isOutdated } = await updateStartup(ctx, { ...input });
    const outdated = problem('CHANGED_MEANWHILE', { path: ['version'], params: { version: startup.version } });
    return isOutdated ? { startup, problems: [localiseProblem(outdated, ctx.locale)] } : { startup };
  }

  @Mutation(() => StartupPayload)
  async submitForModeration(@CurrentCtx() ctx: Ctx, @Args('input') input: StartupIdInput) {
    return { startup: await submitForModeration(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async approveStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: StartupIdInput) {
    return { startup: await approveStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async returnStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: ReturnInput) {
    return { startup: await returnStartup(ctx, input) };
  }

  @ResolveField(() => [ReturnReasons], { description: 'Of the last return, while the record is a draft again.' })
  async returnReasons(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup) {
    return (await lastReturnOf(ctx, startup))?.reasons ?? [];
  }

  @ResolveField(() => String, { nullable: true })
  async returnNote(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup) {
    return (await lastReturnOf(ctx, startup))?.note ?? null;
  }

  @ResolveField(() => StartupRevision, { nullable: true, description: 'New public texts that wait to be read.' })
  pendingRevision(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup & { pendingRevision?: StartupRevision | null }) {
    return startup.pendingRevision === undefined ? pendingRevisionOf(ctx, startup.id) : startup.pendingRevision;
  }
}
