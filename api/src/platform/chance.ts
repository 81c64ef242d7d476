import type { Statement } from './statement-batch.ts';

/** Somebody was faster; carries the code of the constraint that says so to those who wait for it. */
class ChanceLost extends Error {
  readonly code = '23P01';
}

/**
 * A statement that counts on what nearly always happens, sent without waiting for its end (`ctx.takesChance`). It writes all or nothing
 * and answers by `tellChance` which of both; after nothing, the history and the answer that travel behind it are nothing too.
 */
export function byChance(statement: Statement): Statement {
  return {
    ...statement,
    check: ({ rows: [told] }) => (told?.['chance'] === 'KEPT' ? null : new ChanceLost()),
    mayEndWithCommit: true,
  };
}

/** Said for the rest of the transaction. */
export const tellChance = (isKept: string): string =>
  `set_config('app.chance', case when ${isKept} then 'KEPT' else 'LOST' end, true) as chance`;

/** A condition of the statements that follow. */
export const CHANCE_IS_KEPT = "current_setting('app.chance', true) = 'KEPT'";
