import { STAFF_ROLES } from '@aim/domain/kernel/policy';
import type { QueryResultRow } from 'pg';
import { In } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { decodeCursor, encodeCursor, type Feed, pageSize } from '../platform/page.ts';
import { readAsActor } from '../platform/with-actor.ts';
import { type StartupNote, StartupTask } from './staff-work.entity.ts';

export const NOTE_COLUMNS = `n.id, n.author_id as "authorId", n.text, n.at,
  (select coalesce(json_agg(m.person_id order by m.person_id), '[]') from startup_note_mention m where m.note_id = n.id) as "mentionIds"`;

/** Notes about a startup, newest first; the database shows them to staff alone. */
export function notesOf(ctx: Ctx, startupId: string, page: NotePage): Promise<Feed<StartupNote>> {
  const load = async (_: Ctx['em'], ids: readonly string[]) =>
    new Map(await Promise.all(ids.map(async (id) => [id, await readNotes(ctx, id, page)] as const)));
  return ctx.loaders.batch(`notes.${page.first}.${page.after ?? ''}`, startupId, load, NO_NOTES);
}

interface NotePage {
  readonly first: number;
  readonly after: string | null;
}

async function readNotes(ctx: Ctx, startupId: string, { first, after }: NotePage): Promise<Feed<StartupNote>> {
  const size = pageSize(first);
  const rows = await readAsActor<StartupNote & QueryResultRow>(
    ctx,
    `select ${NOTE_COLUMNS} from startup_note n
     where n.startup_id = $1 and ($2::uuid is null or n.id < $2) order by n.id desc limit $3`,
    [startupId, decodeCursor(after)?.id ?? null, size + 1],
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? encodeCursor(null, last.id) : null, hasNextPage: rows.length > size };
}

export const NO_NOTES: Feed<StartupNote> = { items: [], endCursor: null, hasNextPage: false };

/** Follow-ups about a startup: open ones first by their day, then what was done last; batched. */
export function tasksOf(ctx: Ctx, startupId: string): Promise<StartupTask[]> {
  return ctx.loaders.batch('startupTasks', startupId, loadTasks, []);
}

async function loadTasks(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, StartupTask[]>> {
  const tasks = await em.find(StartupTask, {
    where: { startupId: In([...ids]) },
    order: { state: 'DESC', dueOn: { direction: 'ASC', nulls: 'LAST' }, doneAt: 'DESC', id: 'ASC' },
  });
  const byStartup = new Map<string, StartupTask[]>();
  for (const task of tasks) byStartup.set(task.startupId, [...(byStartup.get(task.startupId) ?? []), task]);
  return byStartup;
}

const MINE = 200;

/** Open follow-ups of the person, the most urgent first. */
export function myTasks(ctx: Ctx): Promise<StartupTask[]> {
  return ctx.em.find(StartupTask, {
    where: { assigneeId: ctx.actor.personId as string, state: 'OPEN' },
    order: { dueOn: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' },
    take: MINE,
  });
}

/** How many of these people are no staff who may work on the startup: strangers, or founders of it. */
export async function strangersAmong(
  ctx: Ctx,
  personIds: readonly string[],
  founderIds: readonly string[],
): Promise<number> {
  if (personIds.length === 0) return 0;
  const [row]: { count: number }[] = await ctx.em.query(
    `select count(*)::int as count from person p where p.id = any($1) and p.state = 'ACTIVE' and p.id <> all($2)
       and exists (select from role_grant g where g.person_id = p.id and g.revoked_at is null and g.role = any($3))`,
    [personIds, founderIds, STAFF_ROLES],
  );
  return personIds.length - (row?.count ?? 0);
}
