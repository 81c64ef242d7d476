import type { Ctx } from '../../platform/ctx.ts';
import { proposeMoratorium } from './moratorium.commands.ts';
import type { MoratoriumProposal } from './moratorium.entity.ts';

/** Proposes the end of a moratorium; a second officer agrees. */
export function liftMoratorium(ctx: Ctx, raw: unknown): Promise<MoratoriumProposal> {
  return proposeMoratorium(ctx, 'LIFT', raw);
}
