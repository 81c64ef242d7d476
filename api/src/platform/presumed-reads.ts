import type { QueryResultRow } from 'pg';
import type { Presumption } from './actor-source.ts';
import type { Standing } from './ctx.ts';
import { type Database, toldWith } from './database.ts';
import { AppError } from './errors.ts';
import type { Statement } from './statement-batch.ts';

interface Waiting {
  readonly statements: readonly Statement[];
  /** What is set for a message is set for whatever follows in it: those that tell who reads come last, before them a list. */
  readonly place: 0 | 1 | 2;
  resolve(rows: QueryResultRow[]): void;
  reject(error: unknown): void;
}

/**
 * The reads of one query. Look-ups by key that are asked for in the same turn travel in one message, and with the first of them the
 * question whether the presumption about the actor holds; other requests of the turn share the message. What was read is nobody's before
 * that is known; a transaction, which may leave something behind, does not begin before.
 */
export function presumedReads(db: Database, { statement, holds }: Presumption): PresumedReads {
  let known: Promise<boolean> | null = null;
  let waiting: Waiting[] = [];

  const ask = (): Promise<boolean> => {
    known ??= db.together([statement]).then(([rows = []]) => holds(rows));
    return known;
  };

  const send = async (): Promise<void> => {
    const batch = waiting.toSorted((one, other) => one.place - other.place);
    waiting = [];
    const first = known ? [] : [statement];
    const asked = [...first, ...batch.flatMap(({ statements }) => statements)];
    const setsNothing = batch.every(({ place }) => place === 0);
    const answers = setsNothing ? db.shared.ask(asked) : db.together(asked);
    if (first.length > 0) {
      known = answers.then(([rows = []]) => holds(rows));
      // Heard by whoever asks whether it holds.
      known.catch(() => {});
    }
    try {
      let end = first.length;
      const rows = await answers;
      for (const { statements, resolve } of batch) {
        end += statements.length;
        resolve(rows[end - 1] ?? []);
      }
    } catch {
      // One of them failed: each by itself tells which.
      if (first.length > 0) known = null;
      for (const { statements, resolve, reject } of batch)
        db.together(statements).then((rows) => resolve(rows.at(-1) ?? []), reject);
    }
  };

  const read = <Row extends QueryResultRow>(
    statements: readonly Statement[],
    place: Waiting['place'] = 0,
  ): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) db.shared.atEndOfTurn(() => void send());
      waiting.push({ statements, place, resolve: resolve as Waiting['resolve'], reject });
    });

  const own: Reads = {
    rows: async (text, values) => {
      // The first list travels with the question; others go side by side.
      if (!known && !waiting.some(({ place }) => place === 1)) return read(db.list(text, values), 1);
      return db.rows(text, values);
    },
    keyed: (text, values) => read([db.lookUp(text, values)]),
    point: (name, text, values) => read([{ name, text, values }]),
    keyedWith: (settings, text, values) => read([toldWith(settings), db.lookUp(text, values)], 2),
    transaction: async (fn, last) => {
      if (!(await ask())) throw new AppError('UNAUTHENTICATED');
      return db.transaction(fn, last);
    },
  };
  return { db: Object.assign(Object.create(db) as Database, own), holds: ask };
}

type Reads = Pick<Database, 'rows' | 'keyed' | 'point' | 'keyedWith' | 'transaction'>;

export interface PresumedReads {
  readonly db: Database;
  holds(): Promise<boolean>;
}

/** The same for a command: what it decides by is found unchanged within its transaction, or there is none. */
export function presumedStanding(db: Database, { statement, holds }: Presumption): Standing {
  let known: boolean | null = null;
  const hear = (rows: readonly QueryResultRow[]): boolean => {
    known = holds(rows);
    return known;
  };
  return {
    question: { ...statement, check: ({ rows }) => (hear(rows) ? null : new AppError('UNAUTHENTICATED')) },
    holds: async () => known ?? hear((await db.together([statement]))[0] ?? []),
  };
}
