import { isStaff } from '@aim/domain/kernel/policy';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { deleteView } from './delete-view.ts';
import { saveView } from './save-view.ts';
import { DeleteViewInput, SavedView, SavedViewPayload, SaveViewInput } from './saved-view.entity.ts';

@Resolver(() => SavedView)
export class ViewResolver {
  @Query(() => [SavedView], { description: 'Views of a screen: one’s own, and for staff shared ones.' })
  savedViews(@CurrentCtx() ctx: Ctx, @Args('screen') screen: string) {
    const own = { screen, ownerId: ctx.actor.personId as string };
    const where = isStaff(ctx.actor) ? [own, { screen, shared: true }] : own;
    return ctx.em.find(SavedView, { where, order: { name: 'ASC' }, take: 200 });
  }

  @Mutation(() => SavedViewPayload)
  async saveView(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveViewInput) {
    return { savedView: await saveView(ctx, input) };
  }

  @Mutation(() => SavedViewPayload, { description: 'Answers the view that is gone.' })
  async deleteView(@CurrentCtx() ctx: Ctx, @Args('input') input: DeleteViewInput) {
    return { savedView: await deleteView(ctx, input) };
  }

  @ResolveField(() => Boolean)
  isMine(@CurrentCtx() ctx: Ctx, @Parent() { ownerId }: SavedView) {
    return ownerId === ctx.actor.personId;
  }
}
