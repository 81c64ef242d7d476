import { allSeals, FIRST_XID, hashStretch, NO_HASH, type Run, type Seal } from './log-chain.ts';

/** What is wrong with a sealed stretch. */
export interface Tampering {
  readonly seal: Seal;
  readonly reason: 'CHAIN_BROKEN' | 'EVENTS_MISSING_OR_ADDED' | 'CONTENT_DIFFERS';
  /** Events that stand there now. */
  readonly found: number;
}

export interface LogCheck {
  readonly seals: readonly Seal[];
  readonly events: number;
  /** Written since the last seal. */
  readonly unsealed: number;
  readonly tampered: readonly Tampering[];
  /** False when the head somebody kept elsewhere is not among ours: the end was cut off. */
  readonly isKeptHeadFound: boolean;
}

/**
 * Computes every seal anew. Each is compared with what it says about itself and with the one before, so that a change is
 * reported where it was made and not in everything that follows.
 */
export async function checkLog(run: Run, keptHead: string | null = null): Promise<LogCheck> {
  const seals = await allSeals(run);
  const tampered: Tampering[] = [];
  let expectedFrom: string = FIRST_XID;
  let expectedPrevious: Buffer = NO_HASH;
  let events = 0;
  for (const seal of seals) {
    const { hash, eventCount } = await hashStretch(run, seal);
    events += eventCount;
    const isLinked = seal.fromXid === expectedFrom && seal.previousHash.equals(expectedPrevious);
    const reason = !isLinked
      ? 'CHAIN_BROKEN'
      : eventCount !== seal.eventCount
        ? 'EVENTS_MISSING_OR_ADDED'
        : hash.equals(seal.hash)
          ? null
          : 'CONTENT_DIFFERS';
    if (reason !== null) tampered.push({ seal, reason, found: eventCount });
    expectedFrom = seal.toXid;
    expectedPrevious = seal.hash;
  }
  const [rest] = await run<{ unsealed: number }>(
    'select count(*)::int as unsealed from event_log where xid >= $1::xid8',
    [expectedFrom],
  );
  const isKeptHeadFound = keptHead === null || seals.some(({ hash }) => hash.toString('hex') === keptHead);
  return { seals, events, unsealed: rest?.unsealed ?? 0, tampered, isKeptHeadFound };
}
