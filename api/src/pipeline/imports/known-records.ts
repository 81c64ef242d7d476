import type { ChangeFacts } from '@aim/domain/pipeline/import-changes';
import type { ImportedStartup } from '@aim/domain/pipeline/import-row';
import type { Ctx } from '../../platform/ctx.ts';

/** A record that an earlier import made. */
export interface KnownRecord extends ChangeFacts {
  readonly id: string;
  readonly version: number;
}

interface Row extends Omit<KnownRecord, 'imported' | 'current'> {
  key: string;
  said: ImportedStartup | null;
  current: KnownRecord['current'];
}

/** Records of a source by their keys; locked when they are about to be written. */
export async function knownRecords(
  ctx: Ctx,
  source: string,
  keys: readonly string[],
  isForUpdate = false,
): Promise<Map<string, KnownRecord>> {
  const rows: Row[] = await ctx.em.query(
    `select s.id, s.version, s.source_key as key, r.said,
            json_build_object('name', s.name, 'oneLiner', s.one_liner, 'problem', s.problem, 'solution', s.solution, 'website', s.website,
              'sector', s.sector, 'tags', s.tags, 'country', s.country, 'region', s.region, 'city', s.city,
              'foundedYear', s.founded_year, 'teamSize', s.team_size, 'state', s.state, 'stage', s.stage) as current,
            exists (select from founder f where f.startup_id = s.id) as "isClaimed"
     from startup s left join import_record r on r.startup_id = s.id
     where s.source = $1 and s.source_key = any($2::text[]) ${isForUpdate ? 'for update of s' : ''}`,
    [source, keys],
  );
  return new Map(
    rows.map(({ key, said, ...row }) => [
      key,
      { ...row, imported: said ?? (row.current as unknown as ImportedStartup) },
    ]),
  );
}
