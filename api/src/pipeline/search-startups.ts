import { type Stage, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { binder } from '../platform/projection.ts';
import type { SearchHit, SearchSource } from '../platform/search.ts';
import { startupArea } from './startup-lists.queries.ts';
import { matches, partsOf, RELEVANCE_ORDER, understand } from './startup-search.ts';
import { visibleTo } from './startups.queries.ts';

/** Startups by name, one-liner or reference, as the list by relevance has them; merged ones are found as what they became. */
export const searchStartups: SearchSource = async (ctx, folded, limit) => {
  const search = await understand(ctx, folded);
  const hits: SearchHit[] = [];
  for (const part of search ? partsOf(search) : []) {
    if (!search || hits.length >= limit) break;
    const { bind, values } = binder();
    const rows = await ctx.db.rows<{ id: string; name: string; stage: Stage; reference: string }>(
      `select s.id, s.name, s.stage, s.reference from startup s
       where ${visibleTo(ctx.actor, bind)} and s.state <> 'MERGED' and ${matches(search, bind)} and ${part(bind)}
       order by ${RELEVANCE_ORDER.sql}, s.id limit ${limit - hits.length}`,
      values,
    );
    hits.push(
      ...rows.map(({ id, name, stage, reference }) => ({
        kind: 'startup',
        id,
        title: name,
        subtitle: `${stageLabels[stage][ctx.locale]} · ${reference}`,
        href: `${startupArea(ctx)}/startups/${id}`,
      })),
    );
  }
  return hits;
};
