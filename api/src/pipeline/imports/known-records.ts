import type { ChangeFacts } from '@aim/domain/pipeline/import-changes';
import type { ImportedStartup } from '@aim/domain/pipeline/import-row';
import type { Ctx } from '../../platform/ctx.ts';

/** A record that an earlier import made, or the one it was merged into. */
export interface KnownRecord extends ChangeFacts {
  readonly id: string;
  /** The record of the key itself: what imports say is remembered there, for each key apart. */
  readonly originId: string;
  readonly version: number;
}

interface Row extends Omit<KnownRecord, 'imported' | 'current'> {
  key: string;
  said: ImportedStartup;
  current: KnownRecord['current'];
}

const facts = (alias: string): string =>
  `jsonb_build_object('name', x.name, 'oneLiner', x.one_liner, 'problem', x.problem, 'solution', x.solution, 'website', x.website,
     'sector', x.sector, 'tags', x.tags, 'country', x.country, 'region', x.region, 'city', x.city,
     'foundedYear', x.founded_year, 'teamSize', x.team_size, 'state', x.state, 'stage', x.stage)`.replaceAll(
    'x.',
    `${alias}.`,
  );

/** Records of a source by their keys, merged ones followed to what they are now; locked when they are about to be written. */
export async function knownRecords(
  ctx: Ctx,
  source: string,
  keys: readonly string[],
  isForUpdate = false,
): Promise<Map<string, KnownRecord>> {
  const rows: Row[] = await ctx.em.query(
    `select s.id, o.id as "originId", s.version, o.source_key as key, coalesce(r.said, ${facts('o')}) as said, ${facts('s')} as current,
            exists (select from founder f where f.startup_id = s.id) as "isClaimed"
     from startup o join startup s on s.id = coalesce(o.merged_into_id, o.id) left join import_record r on r.startup_id = o.id
     where o.source = $1 and o.source_key = any($2::text[]) ${isForUpdate ? 'for update of s' : ''}`,
    [source, keys],
  );
  return new Map(rows.map(({ key, said, ...row }) => [key, { ...row, imported: said }]));
}
