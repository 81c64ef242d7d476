import type { Database } from './database.ts';
import type { JobTable } from './reactions.ts';

/** One unit for the queue; the id makes a doubled enqueueing harmless while the job is kept. */
export interface ReactionJob {
  readonly jobId: string;
  readonly eventId: string;
  readonly reaction: string;
}

export type Enqueue = (jobs: readonly ReactionJob[]) => Promise<void>;

const BATCH = 500;

/**
 * Moves committed events to the queue. Enqueueing is outside our transaction, so the row is marked only after the queue
 * has taken its jobs: a crash between the two repeats, and `reaction_done` makes the repeat do nothing.
 */
export async function relayOnce(db: Database, table: JobTable, enqueue: Enqueue): Promise<number> {
  return db.transaction(async (em) => {
    const events: { id: string; event: string }[] = await em.query(
      `select e.id, e.event from event_delivery d join event_log e on e.id = d.event_id
       where d.relayed_at is null and e.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by e.id limit ${BATCH} for update of d skip locked`,
    );
    if (events.length === 0) return 0;
    const jobs = events.flatMap(({ id, event }) =>
      (table.byEvent.get(event) ?? []).map(({ name }) => ({ jobId: `${id}_${name}`, eventId: id, reaction: name })),
    );
    if (jobs.length > 0) await enqueue(jobs);
    await em.query('update event_delivery set relayed_at = now() where event_id = any($1)', [
      events.map(({ id }) => id),
    ]);
    return events.length;
  });
}

/**
 * Queues work again that staff took back from the dead letters. The id is a new one: the queue still keeps the failed job under
 * the old. When the work fails again it becomes a dead letter again; when the queue loses it, the sweeper finds it.
 */
export async function relayRetries(db: Database, enqueue: Enqueue): Promise<number> {
  return db.transaction(async (em) => {
    const retries: { id: string; eventId: string; reaction: string; at: string }[] = await em.query(
      `select id, event_id as "eventId", reaction, (extract(epoch from resolved_at) * 1000)::bigint as at from dead_letter
       where resolved_at is not null order by resolved_at limit ${BATCH} for update skip locked`,
    );
    if (retries.length === 0) return 0;
    await enqueue(
      retries.map(({ eventId, reaction, at }) => ({ jobId: `${eventId}_${reaction}_r${at}`, eventId, reaction })),
    );
    await em.query('delete from dead_letter where id = any($1)', [retries.map(({ id }) => id)]);
    return retries.length;
  });
}

/** Finds reactions that should have run long ago and did not (a lost queue, a new reaction), and queues them again. */
export async function sweep(db: Database, table: JobTable, enqueue: Enqueue, olderThanMinutes = 10): Promise<number> {
  const expected = [...table.byEvent].flatMap(([event, reactions]) =>
    reactions.map(({ name }) => ({ event, reaction: name })),
  );
  if (expected.length === 0) return 0;
  const missing = await db.rows<{ id: string; reaction: string }>(
    `select e.id, x.reaction from unnest($1::text[], $2::text[]) as x(event, reaction)
     join event_log e on e.event = x.event and e.at < now() - make_interval(mins => $3) and e.at > now() - interval '7 days'
     join event_delivery d on d.event_id = e.id and d.relayed_at < now() - make_interval(mins => $3)
     where not exists (select 1 from reaction_done r where r.event_id = e.id and r.reaction = x.reaction)
       and not exists (select 1 from dead_letter l where l.event_id = e.id and l.reaction = x.reaction)
     limit ${BATCH}`,
    [expected.map(({ event }) => event), expected.map(({ reaction }) => reaction), olderThanMinutes],
  );
  if (missing.length > 0)
    await enqueue(missing.map(({ id, reaction }) => ({ jobId: `${id}_${reaction}_again`, eventId: id, reaction })));
  return missing.length;
}
