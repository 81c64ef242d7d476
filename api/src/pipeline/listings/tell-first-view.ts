import { dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import type { ListingGroup } from '@aim/domain/pipeline/listing';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { fundOf } from './audience.ts';
import type { ShownStartup } from './listed-startups.queries.ts';

/** Founders learn at once who looks: of each investor's first look at the page on a day. */
export async function tellFirstView(ctx: Ctx, shown: ShownStartup, asked: readonly ListingGroup[]): Promise<void> {
  const earlier: unknown[] = await ctx.em.query(
    `select 1 from data_access where subject_type = 'startup' and subject_id = $1 and actor_id = $2 and purpose = 'LISTING_PAGE'
       and at between $3 and $4 limit 1`,
    [shown.id, ctx.actor.personId, startOfDay(dateOf(ctx.now, HOME_ZONE), HOME_ZONE), ctx.now],
  );
  if (earlier.length > 0) return;
  await emit(
    ctx,
    'listing.viewed',
    { type: 'listing', id: shown.listingId },
    {
      startupId: shown.id,
      listingId: shown.listingId,
      fundId: await fundOf(ctx),
      groups: asked.filter((group) => shown.groups.includes(group)),
    },
  );
}
