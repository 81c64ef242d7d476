import { problem, refuseIf } from '@aim/domain/kernel/problem';
import type { BulkKind, BulkParams } from '@aim/domain/pipeline/bulk-run';
import type { ListsProblem } from '@aim/domain/pipeline/lists-messages';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { addStartupTask } from './add-startup-task.ts';
import { advanceStartup } from './advance-startup.ts';
import { askForUpdate } from './ask-for-update.ts';
import { assignStartup } from './assign-startup.ts';
import { inviteToCohort } from './invite-to-cohort.ts';
import { Startup } from './startup.entity.ts';
import { withdrawStartupTask } from './withdraw-startup-task.ts';

/** One startup of a run whose turn has come. */
export interface RowInTurn<Kind extends BulkKind = BulkKind> {
  readonly id: string;
  readonly runId: string;
  readonly startupId: string;
  readonly params: BulkParams[Kind];
  readonly before: Before | null;
}

/** What taking it back needs. */
export interface Before {
  readonly assigneeId?: string | null;
  readonly taskId?: string;
}

type Act<Kind extends BulkKind> = (ctx: Ctx, row: RowInTurn<Kind>) => Promise<Before | null>;

/** The commands people give for one startup, given for each; they ask for the rights of whoever started the run. */
export const bulkActs: { readonly [Kind in BulkKind]: Act<Kind> } = {
  ASSIGN: async (ctx, { runId, startupId, params }) => {
    const { assigneeId } = await lock(ctx, Startup, { id: startupId });
    await assignStartup(ctx, { id: startupId, ...params }, runId);
    return { assigneeId };
  },
  ADD_TASK: async (ctx, { id, runId, startupId, params }) => {
    const task = await addStartupTask(ctx, { startupId, ...params, idempotencyKey: id }, runId);
    return { taskId: task.id };
  },
  ADD_TO_COHORT: async (ctx, { id, startupId, params }) => {
    await inviteToCohort(ctx, { startupId, ...params, idempotencyKey: id });
    return null;
  },
  ASK_FOR_UPDATE: async (ctx, { startupId }) => {
    await askForUpdate(ctx, startupId);
    return null;
  },
  ADVANCE: async (ctx, { startupId, params }) => {
    await advanceStartup(ctx, { id: startupId, ...params });
    return null;
  },
};

/** How each kind is taken back; what was changed afterwards is left as it is. */
export const bulkUndoings: { readonly [Kind in BulkKind]?: Act<Kind> } = {
  ASSIGN: async (ctx, { runId, startupId, params, before }) => {
    const { assigneeId } = await lock(ctx, Startup, { id: startupId });
    refuseIf(assigneeId === params.assigneeId ? null : problem<ListsProblem>('CHANGED_SINCE_RUN'));
    await assignStartup(ctx, { id: startupId, assigneeId: before?.assigneeId ?? null }, runId);
    return null;
  },
  ADD_TASK: async (ctx, { before }) => {
    await withdrawStartupTask(ctx, before?.taskId as string);
    return null;
  },
};
