import { changesBy, type RenewableField, type RenewableValues } from '@aim/domain/pipeline/import-changes';
import type { JourneyEvent } from '@aim/domain/pipeline/journey';
import type { Stage } from '@aim/domain/pipeline/vocabulary';
import type { Ctx } from '../../platform/ctx.ts';
import { snake } from '../../platform/database.ts';
import { endRecord } from '../end-record.ts';
import { today } from '../journey.queries.ts';
import { moveAlong, recordEntry } from '../move-along.ts';
import type { Startup } from '../startup.entity.ts';
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
  const { fields, ends, advances } = changesBy(read, record);
  const { stage, state } = record.current;
  const startup = { id: record.id, stage, state, version: record.version };
  if (fields.length > 0) startup.version = await write(ctx, startup, read, fields);
  if (advances) await advance(ctx, run, startup, { event: advances, to: read.stage });
  // Why it ended the file does not say, except that somebody bought it.
  const reason = ends === 'ACQUIRED' ? 'SOLD' : 'OTHER';
  if (ends) await endRecord(ctx, startup, { kind: ends, closedOn: read.closedOn ?? today(ctx), reason, note: null });
  const changed = [...fields, ...(ends ? ['state'] : []), ...(advances ? ['stage'] : [])];
  await logImported(ctx, run.id, [{ startupId: record.id, fields: changed }]);
  const before = Object.fromEntries(
    changed.map((field) => [field, record.current[field as keyof KnownRecord['current']]]),
  );
  return { before, version: startup.version };
}

type Standing = Pick<Startup, 'id' | 'stage' | 'state' | 'version'>;

/** The version after it. */
async function write(
  ctx: Ctx,
  { id, version }: Standing,
  read: DueRow['read'],
  fields: readonly RenewableField[],
): Promise<number> {
  const assignments = fields.map((field, index) => `, ${snake(field)} = $${index + 3}`).join('');
  await ctx.em.query(`update startup set version = version + 1, last_update_at = $2${assignments} where id = $1`, [
    id,
    ctx.now,
    ...fields.map((field) => read[field]),
  ]);
  return version + 1;
}

async function advance(
  ctx: Ctx,
  run: ImportRun,
  startup: Standing,
  { event, to }: { event: JourneyEvent; to: Stage },
): Promise<void> {
  const enteredOn = today(ctx);
  const from = startup.stage;
  const entry = await recordEntry(ctx, {
    ...{ startupId: startup.id, stage: to, kind: 'IMPORTED', enteredOn },
    recordedById: run.startedById,
  });
  await moveAlong(ctx, startup, event, {
    payload: { startupId: startup.id, entryId: entry.id, from, to, enteredOn },
    set: { stage_on: enteredOn, last_update_at: ctx.now, prompts: 0 },
  });
}
