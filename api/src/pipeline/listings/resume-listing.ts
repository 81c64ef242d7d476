import type { Ctx } from '../../platform/ctx.ts';
import type { Listing } from './listing.entity.ts';
import { moveListing } from './move-listing.ts';

/** Opens the startup to investors again, on the same terms. */
export function resumeListing(ctx: Ctx, raw: unknown): Promise<Listing> {
  return moveListing(ctx, 'resume', raw);
}
