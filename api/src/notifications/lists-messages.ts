import type { BulkKind } from '@aim/domain/pipeline/bulk-run';
import { IsNull } from 'typeorm';
import { Founder, Startup } from '../pipeline/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';

const nameOf = async (ctx: Ctx, id: string): Promise<string> => (await ctx.em.findOneByOrFail(Startup, { id })).name;

/** Startups that a run hands over are told together when it ends. */
export async function tellAssigned(ctx: Ctx, event: LoggedEvent<'startup.assigned'>): Promise<void> {
  const { startupId, to, bulkRunId } = event.payload;
  if (to === null || bulkRunId !== null) return;
  const params = { startup: await nameOf(ctx, startupId) };
  await notify(ctx, event, [to], {
    kind: 'STARTUP_ASSIGNED',
    params: () => params,
    href: `/staff/startups/${startupId}`,
  });
}

export async function tellFoundersOfRequest(ctx: Ctx, event: LoggedEvent<'startup.updateRequested'>): Promise<void> {
  const { startupId } = event.payload;
  const founders = await ctx.em.findBy(Founder, { startupId, endedAt: IsNull() });
  const params = { startup: await nameOf(ctx, startupId) };
  await notify(
    ctx,
    event,
    founders.map(({ personId }) => personId),
    { kind: 'STARTUP_UPDATE_REQUESTED', params: () => params, href: `/app/startups/${startupId}` },
  );
}

interface Run {
  readonly kind: BulkKind;
  readonly startedById: string;
  readonly assigneeId: string | null;
  readonly title: string | null;
  readonly done: number;
}

async function runOf(ctx: Ctx, id: string): Promise<Run> {
  const rows: Run[] = await ctx.em.query(
    `select kind, started_by_id as "startedById", params ->> 'assigneeId' as "assigneeId", params ->> 'title' as title,
            (select count(*)::int from bulk_run_row r where r.run_id = b.id and r.outcome = 'DONE') as done
     from bulk_run b where id = $1`,
    [id],
  );
  return rows[0] as Run;
}

export async function tellStarter(ctx: Ctx, event: LoggedEvent<'bulkRun.finished'>): Promise<void> {
  const { bulkRunId, done, refused } = event.payload;
  const { kind, startedById } = await runOf(ctx, bulkRunId);
  await notify(ctx, event, [startedById], {
    kind: 'BULK_RUN_FINISHED',
    params: () => ({ act: kind, done, refused }),
    href: `/staff/bulk-runs/${bulkRunId}`,
  });
}

/** One message for everything a run has handed over. */
export async function tellAssigneeOfRun(
  ctx: Ctx,
  event: LoggedEvent<'bulkRun.finished' | 'bulkRun.cancelled'>,
): Promise<void> {
  const { kind, startedById, assigneeId, title, done: count } = await runOf(ctx, event.payload.bulkRunId);
  if (assigneeId === null || assigneeId === startedById || count === 0) return;
  if (kind === 'ADD_TASK')
    return notify(ctx, event, [assigneeId], {
      kind: 'TASKS_ASSIGNED',
      params: () => ({ task: title ?? '', count }),
      href: '/staff',
    });
  await notify(ctx, event, [assigneeId], {
    kind: 'STARTUPS_ASSIGNED',
    params: () => ({ count }),
    href: `/staff/startups?assignee=${assigneeId}`,
  });
}
