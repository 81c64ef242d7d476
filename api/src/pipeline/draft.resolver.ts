import { Args, Field, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Payload } from '../platform/payload.ts';
import { JsonScalar } from '../platform/scalars.ts';
import { myDraft } from './drafts.queries.ts';
import { saveStartupDraft } from './save-startup-draft.ts';
import { StartupDraft } from './startup-draft.entity.ts';

@InputType()
export class SaveStartupDraftInput {
  @Field(() => JsonScalar, { description: 'What was typed; fields that are left out stay, null forgets one.' })
  answers: Record<string, unknown>;

  @Field(() => Int, {
    nullable: true,
    description: 'What the page last saw. It orders nothing: the answer shows what another tab saved meanwhile.',
  })
  version?: number | null;
}

const StartupDraftPayload = Payload('StartupDraftPayload', { startupDraft: () => StartupDraft });

@Resolver(() => StartupDraft)
export class DraftResolver {
  @Query(() => StartupDraft, {
    nullable: true,
    description: 'The registration in progress, of this browser or of the person who is signed in.',
  })
  startupDraft(@CurrentCtx() ctx: Ctx) {
    return myDraft(ctx);
  }

  @Mutation(() => StartupDraftPayload)
  async saveStartupDraft(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveStartupDraftInput) {
    return { startupDraft: await saveStartupDraft(ctx, input) };
  }
}
