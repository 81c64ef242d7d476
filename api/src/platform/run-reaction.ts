import { SYSTEM } from '@aim/domain/kernel/policy';
import { clock } from './clock.ts';
import { type Ctx, type CtxSeed, createCtx, inTransaction, type Locator, SILENT_RESPONSE } from './ctx.ts';
import type { Database } from './database.ts';
import type { LoggedEvent } from './event-log.ts';
import type { JobTable, Reaction } from './reactions.ts';

/** What the system brings when it acts by itself. */
export function systemSeed(db: Database, get: Locator, requestId: string): CtxSeed {
  return {
    actor: SYSTEM,
    now: clock.now(),
    locale: 'az',
    db,
    get,
    request: { requestId, address: '', userAgent: 'worker', cookie: () => null },
    response: SILENT_RESPONSE,
  };
}

/** Runs one (event, reaction) once: the record and the consequence share a transaction; an effect comes before its record. */
export async function runReaction(
  db: Database,
  get: Locator,
  table: JobTable,
  eventId: string,
  name: string,
): Promise<'done' | 'repeat'> {
  const seed = systemSeed(db, get, eventId);
  const event = await loadEvent(db, eventId);
  const reaction = table.byName.get(`${event.event}/${name}`);
  if (!reaction) throw new Error(`no reaction ${event.event}/${name}`);
  return reaction.kind === 'effect'
    ? runEffect(createCtx(seed), event, reaction)
    : inTransaction(seed, (ctx) => runOnce(ctx, event, reaction));
}

async function runOnce(ctx: Ctx, event: LoggedEvent, reaction: Reaction): Promise<'done' | 'repeat'> {
  if (!(await record(ctx, event.id, reaction.name))) return 'repeat';
  await reaction.run(ctx, event);
  return 'done';
}

async function runEffect(ctx: Ctx, event: LoggedEvent, reaction: Reaction): Promise<'done' | 'repeat'> {
  const [done] = await ctx.db.rows('select 1 from reaction_done where event_id = $1 and reaction = $2', [
    event.id,
    reaction.name,
  ]);
  if (done) return 'repeat';
  await reaction.run(ctx, event);
  await record(ctx, event.id, reaction.name);
  return 'done';
}

async function record(ctx: Ctx, eventId: string, reaction: string): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query(
    'insert into reaction_done (event_id, reaction) values ($1, $2) on conflict do nothing returning 1',
    [eventId, reaction],
  );
  return rows.length > 0;
}

async function loadEvent(db: Database, eventId: string): Promise<LoggedEvent> {
  const [row] = await db.point<LoggedEvent & Record<string, unknown>>(
    'event',
    `select id, event, at, actor_id as "actorId", acting_for_id as "actingForId", subject_type as "subjectType",
            subject_id as "subjectId", payload
     from event_log where id = $1`,
    [eventId],
  );
  if (!row) throw new Error(`no event ${eventId}`);
  return row;
}
