import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { bulkRunInput, bulkRunMachine, whyNotUndoBulkRun } from '@aim/domain/pipeline/bulk-run';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { BulkRun } from './bulk-run.entity.ts';
import { lockBulkRun } from './lock-bulk-run.ts';

/** Takes a run back; startup after startup follows by itself. */
export async function undoBulkRun(ctx: Ctx, raw: unknown): Promise<BulkRun> {
  const { id } = parseInput(bulkRunInput, raw);
  const run = await lockBulkRun(ctx, id);
  allow(ctx, 'bulkRun.undo', run);
  refuseIf(whyNotUndoBulkRun(run));
  hint(ctx, { type: 'bulkRun', id });
  const payload = { bulkRunId: id, kind: run.kind };
  return transition(ctx, bulkRunMachine, run, 'undo', { payload });
}
