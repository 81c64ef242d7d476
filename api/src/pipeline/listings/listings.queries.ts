import { isStaff } from '@aim/domain/kernel/policy';
import { LIVE_LISTING_STATES } from '@aim/domain/pipeline/listing';
import type { ListingFacts } from '@aim/domain/pipeline/listing-policy';
import { Organisation } from '../../organisations/index.ts';
import { lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { foundersOf } from '../startups.queries.ts';
import { Listing } from './listing.entity.ts';

export async function listingFacts(
  ctx: Ctx,
  { state, startupId }: Pick<Listing, 'state' | 'startupId'>,
): Promise<ListingFacts> {
  const founders = await foundersOf(ctx, startupId);
  return { state, founderIds: founders.map(({ personId }) => personId) };
}

/** Find: locks a consent of the actor's own startup, or NOT_FOUND. Readers hold the row while they serve: a change waits for them. */
export async function lockListing(ctx: Ctx, id: string): Promise<{ listing: Listing; facts: ListingFacts }> {
  const listing = await lock(ctx, Listing, { id });
  const facts = await listingFacts(ctx, listing);
  if (!isStaff(ctx.actor) && !facts.founderIds.includes(ctx.actor.personId ?? '')) throw notFound();
  return { listing, facts };
}

/** The consent in force, or else the last one. */
export function listingOf(ctx: Ctx, startupId: string): Promise<Listing | null> {
  return ctx.loaders.batch('listing', startupId, loadListings, null);
}

async function loadListings(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Listing | null>> {
  const rows = await em
    .createQueryBuilder(Listing, 'l')
    .distinctOn(['l.startup_id'])
    .where('l.startup_id = any(:ids)', { ids })
    .orderBy('l.startup_id')
    .addOrderBy('l.state in (:...live)', 'DESC')
    .addOrderBy('l.id', 'DESC')
    .setParameter('live', LIVE_LISTING_STATES)
    .getMany();
  return new Map(rows.map((row) => [row.startupId, row]));
}

/** Funds a consent names, or keeps out. */
export async function fundsOf(ctx: Ctx, listingId: string, isExcluded: boolean): Promise<Organisation[]> {
  const ids = await ctx.loaders.batch(
    `listingFunds.${isExcluded}`,
    listingId,
    (em, keys) => loadFunds(em, keys, isExcluded),
    [],
  );
  const funds = await Promise.all(ids.map((id) => ctx.loaders.byId(Organisation, id)));
  return funds.filter((fund) => fund !== null);
}

async function loadFunds(em: Ctx['em'], ids: readonly string[], isExcluded: boolean): Promise<Map<string, string[]>> {
  const rows: { id: string; funds: string[] }[] = await em.query(
    `select listing_id as id, array_agg(organisation_id order by organisation_id) as funds from listing_fund
     where listing_id = any($1) and is_excluded = $2 group by listing_id`,
    [ids, isExcluded],
  );
  return new Map(rows.map(({ id, funds }) => [id, funds]));
}

/** Of the organisations named, those that are verified funds. */
export async function knownFunds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await ctx.em.query(
    "select id, name from organisation where id = any($1::uuid[]) and legal_form = 'FUND' and state = 'VERIFIED'",
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
