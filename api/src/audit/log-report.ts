import type { LogCheck, Tampering } from './check-log.ts';

const REASONS: Record<Tampering['reason'], string> = {
  CHAIN_BROKEN: 'does not continue the batch before it',
  EVENTS_MISSING_OR_ADDED: 'has lost or gained events',
  CONTENT_DIFFERS: 'holds events that were changed',
};

/** What the command prints, and whether the log is whole. */
export function reportOf(check: LogCheck): { lines: string[]; isWhole: boolean } {
  const { seals, events, unsealed, tampered, isKeptHeadFound } = check;
  const head = seals.at(-1);
  return {
    isWhole: tampered.length === 0 && isKeptHeadFound,
    lines: [
      `${seals.length} batches with ${events} events are sealed; ${unsealed} events wait for the next seal.`,
      `head ${head ? `${head.hash.toString('hex')} (batch ${head.id})` : 'none'}`,
      ...tampered.map(
        ({ seal, reason, found }) =>
          `TAMPERED: batch ${seal.id} ${REASONS[reason]} (transactions ${seal.fromXid} to ${seal.toXid}, sealed ${seal.eventCount} events, found ${found}).`,
      ),
      ...(isKeptHeadFound ? [] : ['TAMPERED: the head you kept is not in this log: its end was cut off.']),
      ...(tampered.length === 0 && isKeptHeadFound ? ['The log is whole.'] : []),
    ],
  };
}
