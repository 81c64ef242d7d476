import { createHash, type Hash } from 'node:crypto';

/** Runs a statement; a connection, a pool or a transaction. */
export type Run = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** One sealed stretch of the log: everything that transactions from `fromXid` to before `toXid` wrote. */
export interface Seal {
  readonly id: string;
  readonly fromXid: string;
  readonly toXid: string;
  readonly eventCount: number;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  /** Milliseconds since 1970, as text. */
  readonly sealedAt: string;
}

export const FIRST_XID = '0';
export const NO_HASH = Buffer.alloc(32);

const PAGE = 5000;

interface Row {
  readonly position: string;
  readonly line: string;
}

/** The row as the seal sees it: every column, in one order and spelling, whatever the session's settings. */
const CANONICAL = `json_build_array(id, position, xid::text, (extract(epoch from at) * 1000)::bigint, event, actor_id, acting_for_id,
  subject_type, subject_id, payload::text, request_id)::text`;

/** Hash over the stretch's bounds, its rows in order and the hash before it. */
export async function hashStretch(
  run: Run,
  { fromXid, toXid, previousHash, sealedAt }: Pick<Seal, 'fromXid' | 'toXid' | 'previousHash' | 'sealedAt'>,
): Promise<{ hash: Buffer; eventCount: number }> {
  const hash = createHash('sha256').update(previousHash).update(`\n${fromXid}\n${toXid}\n${sealedAt}\n`);
  let eventCount = 0;
  for (let after = '-1'; ; ) {
    const rows = await run<Row>(
      `select position::text, ${CANONICAL} as line from event_log
       where xid >= $1::xid8 and xid < $2::xid8 and position > $3 order by event_log.position limit ${PAGE}`,
      [fromXid, toXid, after],
    );
    for (const { line } of rows) add(hash, line);
    eventCount += rows.length;
    if (rows.length < PAGE) return { hash: hash.update(`\n${eventCount}`).digest(), eventCount };
    after = rows.at(-1)?.position ?? after;
  }
}

/** Length first: no two sequences of rows read the same. */
function add(hash: Hash, line: string): void {
  hash.update(`${Buffer.byteLength(line)}:${line}\n`);
}

const SEALS = `select id::text, from_xid::text as "fromXid", to_xid::text as "toXid", event_count as "eventCount",
  previous_hash as "previousHash", hash, (extract(epoch from sealed_at) * 1000)::bigint::text as "sealedAt" from event_seal`;

export function allSeals(run: Run): Promise<Seal[]> {
  return run<Seal>(`${SEALS} order by event_seal.id`, []);
}

export async function latestSeal(run: Run): Promise<Seal | null> {
  const [seal] = await run<Seal>(`${SEALS} order by event_seal.id desc limit 1`, []);
  return seal ?? null;
}
