import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { changesBy, type RenewableValues } from '@aim/domain/pipeline/import-changes';
import type { Stage } from '@aim/domain/pipeline/vocabulary';
import type { Ctx } from '../../platform/ctx.ts';
import { snake } from '../../platform/database.ts';
import type { DueRow } from './apply-run.ts';
import type { ImportRun } from './import-run.entity.ts';
import type { KnownRecord } from './known-records.ts';
import { logImported } from './log-imported.ts';

/** What a record said before a row changed it, and the version the row left it in. */
export interface RecordChange {
  readonly before: Partial<RenewableValues> & { readonly state?: string; readonly stage?: Stage };
  readonly version: number;
}

/** Brings a record up to date with a row: the fields that the file changed and nobody else did. */
export async function changeRecord(
  ctx: Ctx,
  run: ImportRun,
  { read }: DueRow,
  record: KnownRecord,
): Promise<RecordChange> {
  const { fields, closes, advances } = changesBy(read, record);
  const today = dateOf(ctx.now, HOME_ZONE);
  const values: [string, unknown][] = fields.map((field) => [snake(field), read[field]]);
  if (advances) values.push(['stage', read.stage], ['stage_on', today]);
  if (closes) values.push(['state', read.state]);
  const assignments = values.map(([column], index) => `, ${column} = $${index + 3}`).join('');
  await ctx.em.query(`update startup set version = version + 1, last_update_at = $2${assignments} where id = $1`, [
    record.id,
    ctx.now,
    ...values.map(([, value]) => value),
  ]);
  if (advances)
    await ctx.em.query(
      `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at, recorded_by_id) values ($1, $2, 'IMPORTED', $3, $4, $5)`,
      [record.id, read.stage, today, ctx.now, run.startedById],
    );
  if (closes)
    await ctx.em.query('insert into closure (startup_id, kind, closed_on, reason) values ($1, $2, $3, $4)', [
      record.id,
      read.state,
      read.closedOn ?? today,
      read.state === 'ACQUIRED' ? 'SOLD' : 'OTHER',
    ]);
  const changed = [...fields, ...(closes ? ['state'] : []), ...(advances ? ['stage'] : [])];
  await logImported(ctx, run.id, [{ startupId: record.id, fields: changed }]);
  const before = Object.fromEntries(
    changed.map((field) => [field, record.current[field as keyof KnownRecord['current']]]),
  );
  return { before, version: record.version + 1 };
}
