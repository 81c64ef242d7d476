import type { Span } from '@aim/domain/spaces/slot';

/** A span as the ledger keeps it: with its beginning, without its end. */
export function rangeOf({ startsAt, endsAt }: Span): string {
  return `[${startsAt.toISOString()},${endsAt.toISOString()})`;
}
