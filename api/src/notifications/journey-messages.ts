import type { EventName } from '@aim/domain/events';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { sleepsAt } from '@aim/domain/pipeline/dormancy';
import { IsNull } from 'typeorm';
import { Person } from '../identity/index.ts';
import { Founder, Startup } from '../pipeline/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { type Message, notify } from './notify.ts';
import { writtenDay } from './written-date.ts';

const startupOf = (ctx: Ctx, id: string): Promise<Startup> => ctx.em.findOneByOrFail(Startup, { id });

async function tellFounders<Kind extends TemplateKind>(
  ctx: Ctx,
  event: LoggedEvent,
  startupId: string,
  message: Pick<Message<Kind>, 'kind' | 'params'> & { query?: string },
): Promise<void> {
  const founders = await ctx.em.findBy(Founder, { startupId, endedAt: IsNull() });
  const href = `/app/startups/${startupId}${message.query ?? ''}`;
  await notify(
    ctx,
    event,
    founders.map(({ personId }) => personId),
    { kind: message.kind, params: message.params, href },
  );
}

/** The question after a long silence; its button says "still at it". An answer that came first makes it needless. */
export async function askFounders(ctx: Ctx, event: LoggedEvent<'startup.askedForUpdate'>): Promise<void> {
  const { startupId, days } = event.payload;
  const { name, state, prompts, lastUpdateAt } = await startupOf(ctx, startupId);
  if (state !== 'ACTIVE' || prompts === 0) return;
  await tellFounders(ctx, event, startupId, {
    kind: 'STARTUP_ASKED_FOR_UPDATE',
    params: (locale) => ({ startup: name, days, sleepsOn: writtenDay(sleepsAt(lastUpdateAt), locale) }),
    query: '?confirm=active',
  });
}

type Stepped = 'startup.advanced' | 'startup.regressed' | 'startup.stageCorrected';
export async function tellFoundersOfStage(ctx: Ctx, event: LoggedEvent<Stepped>): Promise<void> {
  const { startupId, from, to } = event.payload;
  if (event.event === 'startup.stageCorrected' && from === to) return;
  const params = { startup: (await startupOf(ctx, startupId)).name, stage: to };
  await tellFounders(ctx, event, startupId, { kind: 'STARTUP_STAGE_CHANGED', params: () => params });
}

type Plain = 'STARTUP_WENT_DORMANT' | 'STARTUP_ENDED' | 'STARTUP_REOPENED';
/** What needs no more words than the name of the startup. */
export function tellFoundersThat(kind: Plain) {
  return async (ctx: Ctx, event: LoggedEvent<EventName & `startup.${string}`>): Promise<void> => {
    const params = { startup: (await startupOf(ctx, event.payload.startupId)).name };
    await tellFounders(ctx, event, event.payload.startupId, { kind, params: () => params });
  };
}

export async function tellFoundersOfCohort(ctx: Ctx, event: LoggedEvent<'participation.invited'>): Promise<void> {
  const { startupId, cohortId } = event.payload;
  const [cohort]: { name: string }[] = await ctx.em.query('select name from cohort where id = $1', [cohortId]);
  const params = { startup: (await startupOf(ctx, startupId)).name, cohort: cohort?.name ?? '—' };
  await tellFounders(ctx, event, startupId, { kind: 'COHORT_INVITATION', params: () => params });
}

export async function tellMentioned(ctx: Ctx, event: LoggedEvent<'note.added'>): Promise<void> {
  const { startupId, mentions } = event.payload;
  const author = event.actorId === null ? null : await ctx.em.findOneBy(Person, { id: event.actorId });
  const params = { startup: (await startupOf(ctx, startupId)).name, person: author?.fullName ?? 'AIM' };
  await notify(ctx, event, mentions, {
    kind: 'NOTE_MENTION',
    params: () => params,
    href: `/staff/startups/${startupId}`,
  });
}

interface Task {
  readonly title: string;
  readonly assigneeId: string | null;
  readonly createdById: string;
  readonly state: string;
}

/** A follow-up is said to whoever has it, those of a run together when it ends; on its day, when nobody has it, to whoever left it. */
function tellOfTask(kind: 'TASK_ASSIGNED' | 'TASK_DUE') {
  return async (ctx: Ctx, event: LoggedEvent<'task.added' | 'task.fellDue'>): Promise<void> => {
    const { startupId, taskId } = event.payload;
    if ('bulkRunId' in event.payload && event.payload.bulkRunId) return;
    const [task]: Task[] = await ctx.em.query(
      'select title, assignee_id as "assigneeId", created_by_id as "createdById", state from startup_task where id = $1',
      [taskId],
    );
    if (task?.state !== 'OPEN') return;
    const params: TemplateParams['TASK_DUE'] = { startup: (await startupOf(ctx, startupId)).name, task: task.title };
    const told = kind === 'TASK_DUE' ? (task.assigneeId ?? task.createdById) : task.assigneeId;
    await notify(ctx, event, [told], { kind, params: () => params, href: `/staff/startups/${startupId}` });
  };
}
export const tellAssignee = tellOfTask('TASK_ASSIGNED');
export const remindAssignee = tellOfTask('TASK_DUE');
