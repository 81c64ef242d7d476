import type { Ctx } from '../../platform/ctx.ts';
import type { Listing } from './listing.entity.ts';
import { moveListing } from './move-listing.ts';

/** Closes the startup to investors from the next request on; the consent stays. */
export function pauseListing(ctx: Ctx, raw: unknown): Promise<Listing> {
  return moveListing(ctx, 'pause', raw);
}
