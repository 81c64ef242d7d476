import { type Actor } from '@aim/domain/kernel/policy';
import { type Problem, problem } from '@aim/domain/kernel/problem';
import type { BulkOutcome, BulkState } from '@aim/domain/pipeline/bulk-run';
import type { ListsProblem } from '@aim/domain/pipeline/lists-messages';
import { actorOfPerson } from '../identity/index.ts';
import { clock } from '../platform/clock.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { AppError, refusalOf } from '../platform/errors.ts';
import { hint } from '../platform/live.ts';
import { logger } from '../platform/logger.ts';
import { withRetry } from '../platform/with-retry.ts';
import type { Before, RowInTurn } from './bulk-run.acts.ts';

/** Rows between two looks at what the person may do, and two hints of progress. */
const BATCH = 50;

/** One way through the rows of a run: those in one outcome are brought to another, as long as the run is in its state. */
export interface Pass {
  readonly runId: string;
  readonly state: BulkState;
  readonly from: BulkOutcome;
  readonly to: BulkOutcome;
  /** In whose name. */
  readonly personId: string | null;
  readonly act: (ctx: Ctx, row: RowInTurn) => Promise<Before | null>;
  /** The outcome of a row that cannot be brought there. */
  readonly otherwise: (kind: 'REFUSED' | 'FAILED') => BulkOutcome;
}

/** Each row in a transaction of its own, so whatever ends the process, the next one goes on where it stood. */
export async function passOver(ctx: Ctx, pass: Pass): Promise<void> {
  for (;;) {
    const rows = await ctx.db.rows<RowInTurn & Record<string, unknown>>(
      `select r.id, r.run_id as "runId", r.startup_id as "startupId", r.before, b.params
       from bulk_run_row r join bulk_run b on b.id = r.run_id
       where r.run_id = $1 and b.state = $2 and r.outcome = $3 and r.problems = '[]' order by r.id limit ${BATCH}`,
      [pass.runId, pass.state, pass.from],
    );
    if (rows.length === 0) return;
    const actor = await actorOfPerson(ctx, pass.personId);
    for (const row of rows) await takeRow(ctx, actor, pass, row);
    hint(ctx, { type: 'bulkRun', id: pass.runId });
  }
}

async function takeRow(ctx: Ctx, actor: Actor, pass: Pass, row: RowInTurn): Promise<void> {
  try {
    await withRetry(() => inTransaction({ ...ctx, actor, now: clock.now() }, (inner) => doRow(inner, pass, row)));
  } catch (error) {
    const [kind, problems] = reasonsOf(error);
    await ctx.db.rows(
      `update bulk_run_row set outcome = $2, problems = $3 where id = $1 and outcome = $4 and problems = '[]'`,
      [row.id, pass.otherwise(kind), JSON.stringify(problems), pass.from],
    );
  }
}

/** Holds the run in its state, so that stopping it waits for the row in turn; looks again whether the row is still to be done. */
async function doRow(ctx: Ctx, pass: Pass, row: RowInTurn): Promise<void> {
  const open: unknown[] = await ctx.em.query('select from bulk_run where id = $1 and state = $2 for share', [
    pass.runId,
    pass.state,
  ]);
  const due: unknown[] = await ctx.em.query(
    `select from bulk_run_row where id = $1 and outcome = $2 and problems = '[]' for update`,
    [row.id, pass.from],
  );
  if (open.length === 0 || due.length === 0) return;
  const before = await pass.act(ctx, row);
  await ctx.em.query('update bulk_run_row set outcome = $2, before = coalesce($3, before) where id = $1', [
    row.id,
    pass.to,
    before === null ? null : JSON.stringify(before),
  ]);
}

function reasonsOf(error: unknown): ['REFUSED' | 'FAILED', readonly Problem[]] {
  const refusal = refusalOf(error);
  if (refusal) return ['REFUSED', refusal.problems];
  if (error instanceof AppError && (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND'))
    return ['REFUSED', [problem<ListsProblem>('RUN_NOT_ALLOWED')]];
  logger.error({ name: (error as Error).name }, 'a row of a bulk run failed');
  return ['FAILED', [problem<ListsProblem>('RUN_FAILED')]];
}
