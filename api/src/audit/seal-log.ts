import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { FIRST_XID, hashStretch, latestSeal, NO_HASH, type Run } from './log-chain.ts';

/** One transaction seals at most about so many events. */
const STRETCH = 20_000;

/**
 * Seals everything that finished transactions have written: below the oldest running one nothing can appear any more, so a
 * stretch is complete when it is sealed. Repeats until it has caught up.
 */
export async function sealLog(ctx: Ctx): Promise<void> {
  while (await inTransaction(ctx, sealStretch));
}

async function sealStretch(ctx: Ctx): Promise<boolean> {
  const run: Run = (text, values) => ctx.em.query(text, [...values]);
  await run("select pg_advisory_xact_lock(hashtext('event seal'))", []);
  const head = await latestSeal(run);
  const fromXid = head?.toXid ?? FIRST_XID;
  const end = await endOfStretch(run, fromXid);
  if (end === null) return false;
  const sealedAt = String(ctx.now.getTime());
  const previousHash = head?.hash ?? NO_HASH;
  const { hash, eventCount } = await hashStretch(run, { fromXid, toXid: end.toXid, previousHash, sealedAt });
  await run(
    `insert into event_seal (from_xid, to_xid, event_count, previous_hash, hash, sealed_at)
     values ($1::xid8, $2::xid8, $3, $4, $5, $6)`,
    [fromXid, end.toXid, eventCount, previousHash, hash, ctx.now],
  );
  return end.hasMore;
}

/** Where the next stretch ends; null when nothing waits. A transaction is never divided. */
async function endOfStretch(run: Run, fromXid: string): Promise<{ toXid: string; hasMore: boolean } | null> {
  const [found] = await run<{ horizon: string; any: boolean; cut: string | null }>(
    `select pg_snapshot_xmin(s)::text as horizon,
            exists (select from event_log where xid >= $1::xid8 and xid < pg_snapshot_xmin(s)) as any,
            (select xid::text from event_log where xid >= $1::xid8 and xid < pg_snapshot_xmin(s)
             order by xid offset ${STRETCH} limit 1) as cut
     from pg_current_snapshot() s`,
    [fromXid],
  );
  if (!found?.any) return null;
  if (found.cut === null) return { toXid: found.horizon, hasMore: false };
  const [first] = await run<{ xid: string }>('select min(xid)::text as xid from event_log where xid >= $1::xid8', [
    fromXid,
  ]);
  return { toXid: first?.xid === found.cut ? String(BigInt(found.cut) + 1n) : found.cut, hasMore: true };
}
