import { ASK_FROM, comparableName, scorePair, siteOf } from '@aim/domain/pipeline/duplicates';
import { columnOf, type ImportMapping } from '@aim/domain/pipeline/import-mapping';
import type { ImportReason } from '@aim/domain/pipeline/import-row';
import type { Ctx } from '../../platform/ctx.ts';
import type { CheckedRow } from './check-rows.ts';

interface Match {
  readonly number: number;
  readonly name: string;
  readonly reference: string;
  readonly site: string | null;
}

/**
 * Startups that are there already, from another source or registered by their founders, and have the site or the name of a row that
 * would make a new one: said before anything is written, by the number of the row. Names that are only similar are found on the page of
 * the startup; to look for them here would take a second for each row of a large register.
 */
export async function likelyMatches(
  ctx: Ctx,
  mapping: ImportMapping,
  rows: readonly CheckedRow[],
): Promise<Map<number, readonly [ImportReason]>> {
  const asked = rows.flatMap(({ number, read }) =>
    read === null ? [] : [{ number, name: comparableName(read.name), site: siteOf(read.website) }],
  );
  const found: Match[] = await ctx.em.query(
    `select g.number, d.name, d.reference, d.site
     from jsonb_to_recordset($1) as g(number int, name text, site text) cross join lateral (
       (select x.id from startup x where x.site = g.site order by x.id limit 5)
       union (select x.id from startup x where x.folded collate "C" = g.name order by x.id limit 5)
     ) near join startup d on d.id = near.id where d.state <> 'MERGED' order by g.number, d.id`,
    [JSON.stringify(asked)],
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const noted = new Map<number, readonly [ImportReason]>();
  for (const match of found) {
    const read = byNumber.get(match.number)?.read;
    const reason = read && !noted.has(match.number) && reasonOf(mapping, read, match);
    if (reason) noted.set(match.number, [reason]);
  }
  return noted;
}

function reasonOf(
  mapping: ImportMapping,
  { name, website }: NonNullable<CheckedRow['read']>,
  match: Match,
): ImportReason | null {
  const { score, reasons } = scorePair({
    names: [name, match.name],
    sites: [siteOf(website), match.site],
    tins: [null, null],
    hasSharedFounder: false,
  });
  if (score < ASK_FROM) return null;
  const isSite = reasons.includes('SAME_WEBSITE');
  return {
    column: columnOf(mapping, isSite ? 'website' : 'name'),
    code: 'IMPORT_LOOKS_LIKE',
    params: { name: match.name, reference: match.reference },
    value: isSite ? website : name,
  };
}
