import type { Region } from '@aim/domain/kernel/region';
import {
  ASK_FROM,
  comparableName,
  DUPLICATE_FROM,
  type DuplicateScore,
  scorePair,
  siteOf,
} from '@aim/domain/pipeline/duplicates';
import { isPipelineOfficer } from '@aim/domain/pipeline/facts';
import type { Sector } from '@aim/domain/pipeline/vocabulary';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';

const SIMILAR_MAX = 5;
const DUPLICATES_MAX = 10;
/** Names are looked for among so many of the nearest. */
const CANDIDATES = 20;
const LOOKS = { name: 'startup.findSimilar', limit: 120, windowSeconds: 600 };

export interface PossibleDuplicate extends DuplicateScore {
  readonly startupId: string;
}

interface Pair {
  readonly of: string;
  readonly id: string;
  readonly names: [string, string];
  readonly sites: [string | null, string | null];
  readonly tins: [string | null, string | null];
  readonly hasSharedFounder: boolean;
}

/** Records that may be the same startup, likeliest first; batched over a list. */
export async function possibleDuplicatesOf(ctx: Ctx, startupId: string): Promise<PossibleDuplicate[]> {
  if (!isPipelineOfficer(ctx.actor)) return [];
  return ctx.loaders.batch('possibleDuplicates', startupId, loadDuplicates, []);
}

async function loadDuplicates(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, PossibleDuplicate[]>> {
  const pairs: Pair[] = await em.query(
    `select s.id as of, d.id, json_build_array(s.name, d.name) as names, json_build_array(s.site, d.site) as sites,
            json_build_array(so.tin, o.tin) as tins,
            exists (select from founder a join founder b on b.person_id = a.person_id and b.startup_id = d.id and b.ended_at is null
                    where a.startup_id = s.id and a.ended_at is null) as "hasSharedFounder"
     from startup s left join organisation so on so.id = s.organisation_id
     cross join lateral (
       (select x.id from startup x where x.site = s.site limit ${CANDIDATES})
       union (select x.id from startup x where x.organisation_id = s.organisation_id limit ${CANDIDATES})
       union (select x.id from startup x where x.folded % s.folded order by similarity(x.folded, s.folded) desc limit ${CANDIDATES})
     ) near join startup d on d.id = near.id left join organisation o on o.id = d.organisation_id
     where s.id = any($1) and d.id <> s.id and d.state <> 'MERGED' and s.state <> 'MERGED'`,
    [ids],
  );
  const byStartup = new Map<string, PossibleDuplicate[]>();
  for (const pair of pairs) {
    const scored = scorePair(pair);
    if (scored.score < DUPLICATE_FROM) continue;
    byStartup.set(pair.of, [...(byStartup.get(pair.of) ?? []), { startupId: pair.id, ...scored }]);
  }
  for (const [id, list] of byStartup)
    byStartup.set(
      id,
      list.sort((a, b) => b.score - a.score || (a.startupId < b.startupId ? -1 : 1)).slice(0, DUPLICATES_MAX),
    );
  return byStartup;
}

export interface Likeness {
  readonly name: string;
  readonly website: string | null;
  readonly tin: string | null;
}

export interface FoundSimilar extends DuplicateScore {
  readonly name: string;
  readonly region: Region | null;
  readonly sector: Sector;
}

/** Live startups that look like the one somebody is about to register, likeliest first. */
export async function findSimilar(ctx: Ctx, { name, website, tin }: Likeness): Promise<FoundSimilar[]> {
  const compared = comparableName(name);
  const rows: {
    name: string;
    region: Region | null;
    sector: Sector;
    site: string | null;
    tin: string | null;
    mine: boolean;
  }[] = await ctx.em.query(
    `select d.name, d.region, d.sector, d.site, o.tin,
              exists (select from founder f where f.startup_id = d.id and f.person_id = $4 and f.ended_at is null) as mine
       from (
         (select x.id from startup x where x.site = $2 limit ${CANDIDATES})
         union (select x.id from startup x join organisation y on y.id = x.organisation_id where y.tin = $3 limit ${CANDIDATES})
         union (select x.id from startup x where x.folded % $1 order by similarity(x.folded, $1) desc limit ${CANDIDATES})
       ) near join startup d on d.id = near.id left join organisation o on o.id = d.organisation_id
       where d.state = 'ACTIVE'`,
    [compared, siteOf(website), tin, ctx.actor.personId],
  );
  return rows
    .map((row) => ({
      name: row.name,
      region: row.region,
      sector: row.sector,
      ...scorePair({
        names: [name, row.name],
        sites: [siteOf(website), row.site],
        tins: [tin, row.tin],
        hasSharedFounder: row.mine,
      }),
    }))
    .filter(({ score }) => score >= DUPLICATE_FROM)
    .sort((a, b) => b.score - a.score)
    .slice(0, SIMILAR_MAX);
}

/** The same for a page: asked too often it would read the register out. */
export async function similarStartups(ctx: Ctx, likeness: Likeness): Promise<FoundSimilar[]> {
  if (likeness.name.trim().length < 2) return [];
  await limitRate(ctx, LOOKS);
  return findSimilar(ctx, likeness);
}

/** The one that is so alike that the founder is asked. */
export async function mostSimilar(ctx: Ctx, likeness: Likeness): Promise<string | null> {
  const [first] = await findSimilar(ctx, likeness);
  return first && first.score >= ASK_FROM ? first.name : null;
}
