import { CHANCE_IS_KEPT } from './chance.ts';
import type { Ctx } from './ctx.ts';
import type { Statement } from './statement-batch.ts';

/** A step of a lifecycle, as `state_transition` keeps it. */
export interface Step {
  readonly machine: string;
  readonly subjectId: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actingForId: string | null;
  readonly reason: string | null;
}

/** A row of the log before it is written. */
export interface Happening {
  readonly event: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actingForId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload: object;
  readonly requestId: string;
}

/** The answer of a creating mutation, kept beside its key. */
export interface KeptAnswer {
  readonly ownerId: string;
  readonly operation: string;
  readonly key: string;
  readonly answer: unknown;
}

/** What a transaction adds to history, log and outbox, in its order: gathered while it runs, written with its commit. */
export interface Trail {
  readonly steps: Step[];
  readonly happenings: Happening[];
  kept: KeptAnswer | null;
}

export const emptyTrail = (): Trail => ({ steps: [], happenings: [], kept: null });

/** Adds to the trail of the transaction; outside of one it is written at once. */
export async function leave(
  ctx: Pick<Ctx, 'em' | 'trail'>,
  added: Partial<Pick<Trail, 'steps' | 'happenings'>>,
): Promise<void> {
  const now = ctx.trail === null ? trailStatement({ ...emptyTrail(), ...added }) : null;
  if (now) await ctx.em.query(now.text, [...(now.values ?? [])]);
  if (ctx.trail === null) return;
  ctx.trail.steps.push(...(added.steps ?? []));
  ctx.trail.happenings.push(...(added.happenings ?? []));
}

/**
 * Everything by one statement; null where there is nothing. Nothing of it is there before, and all of it or nothing with the commit. After
 * a chance that was lost nothing is written, and the key of the request is free again.
 */
export function trailStatement({ steps, happenings, kept }: Trail, tookChance = false): Statement | null {
  if (steps.length + happenings.length === 0 && kept === null) return null;
  const answer = kept && [kept.ownerId, kept.operation, kept.key, JSON.stringify(kept.answer)];
  return {
    text: tookChance ? WRITE_IF_KEPT : WRITE,
    values: [JSON.stringify(steps), JSON.stringify(happenings), ...(answer ?? [null, null, null, null])],
  };
}

const KEY = 'owner_id = $3 and operation = $4 and key = $5';
const writing = ({ where = '', and = '', also = '' } = {}): string => `
  with stepped as (
    insert into state_transition (machine, subject_id, event, from_state, to_state, at, actor_id, acting_for_id, reason)
    select machine, "subjectId", event, "from", "to", at, "actorId", "actingForId", reason
    from rows from (json_to_recordset($1::json) as (machine text, "subjectId" uuid, event text, "from" text, "to" text, at timestamptz,
      "actorId" uuid, "actingForId" uuid, reason text)) with ordinality ${where} order by ordinality
  ), logged as (
    insert into event_log (event, at, actor_id, acting_for_id, subject_type, subject_id, payload, request_id)
    select event, at, "actorId", "actingForId", "subjectType", "subjectId", payload, "requestId"
    from rows from (json_to_recordset($2::json) as (event text, at timestamptz, "actorId" uuid, "actingForId" uuid, "subjectType" text,
      "subjectId" uuid, payload jsonb, "requestId" text)) with ordinality ${where} order by ordinality
    returning id
  ), delivered as (insert into event_delivery (event_id) select id from logged)${also}
  update idempotency_key set result = $6::jsonb where ${KEY} ${and}`;

const WRITE = writing();
const WRITE_IF_KEPT = writing({
  where: `where ${CHANCE_IS_KEPT}`,
  and: `and ${CHANCE_IS_KEPT}`,
  also: `, forgotten as (delete from idempotency_key where ${KEY} and not ${CHANCE_IS_KEPT})`,
});
