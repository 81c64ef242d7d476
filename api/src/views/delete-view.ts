import { parseInput } from '@aim/domain/kernel/problem';
import { deleteViewInput } from '@aim/domain/notifications/saved-view';
import { policies } from '@aim/domain/policies';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { SavedView } from './saved-view.entity.ts';

/** Forgets a view. */
export async function deleteView(ctx: Ctx, raw: unknown): Promise<SavedView> {
  const { id } = parseInput(deleteViewInput, raw);
  const view = await lock(ctx, SavedView, { id });
  const facts = { ownerId: view.ownerId, isShared: view.shared };
  if (!policies['view.read'].allows(ctx.actor, facts)) throw notFound();
  allow(ctx, 'view.delete', facts);
  await ctx.em.delete(SavedView, { id });
  return view;
}
