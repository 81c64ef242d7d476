import { isStaff } from '@aim/domain/kernel/policy';
import { binder } from '../platform/projection.ts';
import { containing, type SearchHit, type SearchSource } from '../platform/search.ts';
import { visibleTo } from './organisations.queries.ts';

/** Organisations by name or TIN; names that begin with the text come first. */
export const searchOrganisations: SearchSource = async (ctx, folded, limit) => {
  const { bind, values } = binder();
  const area = isStaff(ctx.actor) ? '/staff' : '/app';
  const rows = await ctx.db.rows<SearchHit & Record<string, unknown>>(
    `select 'organisation' as kind, o.id, o.name as title, coalesce(o.tin, o.country) as subtitle,
            '${area}/organisations/' || o.id as href
     from organisation o
     where ${visibleTo(ctx.actor, bind)} and (o.folded like ${bind(containing(folded))} or o.tin = ${bind(folded)})
     order by starts_with(o.folded, ${bind(folded)}) desc, o.name, o.id limit ${limit}`,
    values,
  );
  return rows;
};
