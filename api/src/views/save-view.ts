import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { saveViewInput, whyNotSaveView } from '@aim/domain/notifications/saved-view';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { SavedView } from './saved-view.entity.ts';

/** Keeps what a list shows now under a name. */
export async function saveView(ctx: Ctx, raw: unknown): Promise<SavedView> {
  const input = parseInput(saveViewInput, raw);
  const ownerId = ctx.actor.personId as string;
  const own = await ctx.em.find(SavedView, { where: { ownerId, screen: input.screen }, select: { name: true } });
  allow(ctx, 'view.save', { isShared: input.shared });
  refuseIf(whyNotSaveView({ isNameTaken: own.some(({ name }) => name === input.name), viewCount: own.length }));
  return ctx.em.save(ctx.em.create(SavedView, { ...input, ownerId, createdAt: ctx.now }));
}
