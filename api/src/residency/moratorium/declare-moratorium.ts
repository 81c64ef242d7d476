import type { Ctx } from '../../platform/ctx.ts';
import { proposeMoratorium } from './moratorium.commands.ts';
import type { MoratoriumProposal } from './moratorium.entity.ts';

/** Proposes a moratorium; a second officer agrees, and from its day on nothing is revoked. */
export function declareMoratorium(ctx: Ctx, raw: unknown): Promise<MoratoriumProposal> {
  return proposeMoratorium(ctx, 'DECLARE', raw);
}
