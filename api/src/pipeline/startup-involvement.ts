import type { StartupFacts } from '@aim/domain/pipeline/facts';
import type { Ctx } from '../platform/ctx.ts';

/** Four eyes: the actor founded the startup, or wrote what is to be decided. */
export function isInvolved(ctx: Ctx, { founderIds }: StartupFacts, authorId: string | null): boolean {
  const me = ctx.actor.personId;
  return me !== null && (founderIds.includes(me) || authorId === me);
}
