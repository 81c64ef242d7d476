import type { BulkKind } from '@aim/domain/pipeline/bulk-run';
import { bulkRunMachine } from '@aim/domain/pipeline/bulk-run';
import { clock } from '../platform/clock.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { effect } from '../platform/reactions.ts';
import { transition } from '../platform/transition.ts';
import { bulkActs, bulkUndoings, type RowInTurn } from './bulk-run.acts.ts';
import { BulkRun } from './bulk-run.entity.ts';
import { passOver } from './bulk-run.pass.ts';
import { countRowsOf } from './bulk-runs.queries.ts';

type Act = (ctx: Ctx, row: RowInTurn) => ReturnType<(typeof bulkActs)[BulkKind]>;

/** Does what was asked to every startup of a run; whoever started it is asked for the right to each. */
async function workBulkRun(ctx: Ctx, { payload, actorId }: LoggedEvent<'bulkRun.started'>): Promise<void> {
  const { bulkRunId: runId, kind } = payload;
  await passOver(ctx, {
    runId,
    state: 'RUNNING',
    from: 'PENDING',
    to: 'DONE',
    personId: actorId,
    act: bulkActs[kind] as Act,
    otherwise: (outcome) => outcome,
  });
  await inTransaction({ ...ctx, now: clock.now() }, (inner) => finish(inner, runId));
}

/** The system ends it, so that whoever started it is told. */
async function finish(ctx: Ctx, id: string): Promise<void> {
  const run = await ctx.em.findOne(BulkRun, { where: { id, state: 'RUNNING' }, lock: { mode: 'pessimistic_write' } });
  if (!run) return;
  const { done, refused } = (await countRowsOf(ctx.em, [id])).get(id) ?? { done: 0, refused: 0 };
  const payload = { bulkRunId: id, done, refused };
  await transition(ctx, bulkRunMachine, run, 'finish', { payload, set: { finished_at: ctx.now } });
  hint(ctx, { type: 'bulkRun', id });
}

/** Takes back what was done, in the name of whoever asks for that; rows that cannot be taken back stay done and say why. */
async function undoBulkRunRows(ctx: Ctx, { payload, actorId }: LoggedEvent<'bulkRun.undone'>): Promise<void> {
  const { bulkRunId: runId, kind } = payload;
  await passOver(ctx, {
    runId,
    state: 'UNDONE',
    from: 'DONE',
    to: 'UNDONE',
    personId: actorId,
    act: bulkUndoings[kind] as Act,
    otherwise: () => 'DONE',
  });
}

export const bulkRunJobs = [
  effect('bulkRun.started', 'work-bulk-run', workBulkRun),
  effect('bulkRun.undone', 'undo-bulk-run', undoBulkRunRows),
];
