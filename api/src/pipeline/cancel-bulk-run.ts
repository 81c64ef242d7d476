import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { bulkRunInput, bulkRunMachine, whyNotCancelBulkRun } from '@aim/domain/pipeline/bulk-run';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { BulkRun } from './bulk-run.entity.ts';
import { lockBulkRun } from './lock-bulk-run.ts';

/** Stops a run: startups whose turn has not come are left as they are. */
export async function cancelBulkRun(ctx: Ctx, raw: unknown): Promise<BulkRun> {
  const { id } = parseInput(bulkRunInput, raw);
  const run = await lockBulkRun(ctx, id);
  allow(ctx, 'bulkRun.cancel', run);
  refuseIf(whyNotCancelBulkRun(run));
  hint(ctx, { type: 'bulkRun', id });
  const payload = { bulkRunId: id };
  return transition(ctx, bulkRunMachine, run, 'cancel', { payload, set: { finished_at: ctx.now } });
}
