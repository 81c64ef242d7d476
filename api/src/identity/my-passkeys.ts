import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Passkey } from './passkey.entity.ts';

export function myPasskeys(ctx: Ctx): Promise<Passkey[]> {
  allow(ctx, 'passkey.list');
  return ctx.em.find(Passkey, { where: { personId: ctx.actor.personId as string }, order: { createdAt: 'ASC' } });
}
