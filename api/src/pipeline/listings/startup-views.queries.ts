import { isInvestmentOfficer } from '@aim/domain/pipeline/facts';
import { LISTING_GROUPS } from '@aim/domain/pipeline/listing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { decodeCursor, encodeCursor, type Feed, pageSize } from '../../platform/page.ts';
import { Startup } from '../startup.entity.ts';
import { factsOf } from '../startups.queries.ts';
import type { StartupView } from './listed-startup.types.ts';

/** Which investors looked, for which fund, when and at what; newest first. */
export async function startupViews(
  ctx: Ctx,
  startupId: string,
  first: number,
  after: string | null,
): Promise<Feed<StartupView>> {
  const startup = await ctx.em.findOneBy(Startup, { id: startupId });
  const facts = startup && (await factsOf(ctx, startup));
  const isSeen = facts && (facts.founderIds.includes(ctx.actor.personId ?? '') || isInvestmentOfficer(ctx.actor));
  if (!isSeen) throw notFound();
  allow(ctx, 'listing.views', facts);
  const size = pageSize(first);
  const rows = await ctx.db.rows<StartupView & Record<string, unknown>>(
    `select id, at, actor_id as "viewerId", acting_for_id as "fundId", substr(purpose, 9) as kind,
            array(select g from unnest(field_groups) as g where g = any($4::text[])) as groups
     from data_access where subject_type = 'startup' and subject_id = $1 and purpose in ('LISTING_LIST', 'LISTING_PAGE', 'LISTING_FILE')
       and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [startupId, decodeCursor(after)?.id ?? null, size + 1, LISTING_GROUPS],
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? encodeCursor(null, last.id) : null, hasNextPage: rows.length > size };
}
