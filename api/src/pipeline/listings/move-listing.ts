import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  listingMachine,
  pauseListingInput,
  resumeListingInput,
  revokeListingInput,
  whyNotMove,
} from '@aim/domain/pipeline/listing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import type { Listing } from './listing.entity.ts';
import { lockListing } from './listings.queries.ts';

const INPUTS = { pause: pauseListingInput, resume: resumeListingInput, revoke: revokeListingInput } as const;

/** What pause, resume and revoke have in common. */
export async function moveListing(ctx: Ctx, event: keyof typeof INPUTS, raw: unknown): Promise<Listing> {
  const { id } = parseInput(INPUTS[event], raw);
  const { listing, facts } = await lockListing(ctx, id);
  allow(ctx, `listing.${event}`, facts);
  refuseIf(whyNotMove(event, listing.state));
  hint(ctx, { type: 'startup', id: listing.startupId, personIds: [...facts.founderIds] });
  // Whoever has the page open asks again and finds it closed; the hint names no startup.
  hint(ctx, { type: 'listing', id });
  return transition(ctx, listingMachine, listing, event, { payload: { startupId: listing.startupId, listingId: id } });
}
