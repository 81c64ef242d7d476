import { type Stage, stageLabels } from '@aim/domain/pipeline/vocabulary';
import type { Ctx } from '../platform/ctx.ts';
import { binder } from '../platform/projection.ts';
import type { SearchSource } from '../platform/search.ts';
import { startupArea } from './startup-lists.queries.ts';
import { asTyped, bestSql, type StartupSearch, understand } from './startup-search.ts';
import { visibleTo } from './startups.queries.ts';

interface Row {
  id: string;
  name: string;
  stage: Stage;
  reference: string;
}

/** Startups by name, one-liner or reference, as the list by relevance has them; merged ones are found as what they became. */
export const searchStartups: SearchSource = async (ctx, folded, limit) => {
  const typed = asTyped(folded);
  if (!typed) return [];
  const rows = await best(ctx, typed, limit);
  return (rows.length > 0 ? rows : await guessed(ctx, typed, limit)).map(({ id, name, stage, reference }) => ({
    kind: 'startup',
    id,
    title: name,
    subtitle: `${stageLabels[stage][ctx.locale]} · ${reference}`,
    href: `${startupArea(ctx)}/startups/${id}`,
  }));
};

async function guessed(ctx: Ctx, typed: StartupSearch, limit: number): Promise<Row[]> {
  const search = await understand(ctx, typed);
  return search.meant.size === 0 ? [] : best(ctx, search, limit);
}

function best(ctx: Ctx, search: StartupSearch, limit: number): Promise<Row[]> {
  const { bind, values } = binder();
  const where = `${visibleTo(ctx.actor, bind)} and s.state <> 'MERGED'`;
  return ctx.db.rows<Row & Record<string, unknown>>(
    bestSql(search, 's.id, s.name, s.stage, s.reference', where, limit, bind),
    values,
  );
}
