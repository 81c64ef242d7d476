import type { Ctx } from '../../platform/ctx.ts';
import type { Listing } from './listing.entity.ts';
import { moveListing } from './move-listing.ts';

/** Withdraws the consent: closed from the next request on, links to documents too. */
export function revokeListing(ctx: Ctx, raw: unknown): Promise<Listing> {
  return moveListing(ctx, 'revoke', raw);
}
