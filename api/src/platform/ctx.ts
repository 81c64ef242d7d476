import type { Locale } from '@aim/domain/kernel/locale';
import type { Actor } from '@aim/domain/kernel/policy';
import type { QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Database } from './database.ts';
import { Loaders } from './loaders.ts';
import type { Statement } from './statement-batch.ts';
import { emptyTrail, type Trail, trailStatement } from './trail.ts';

/** What a request brings beside its operation; no secrets. */
export interface RequestFacts {
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string;
  /** The value of a cookie; a function, so that it is neither logged nor kept. */
  readonly cookie: (name: string) => string | null;
}

/** Answers to the browser that a command may leave behind: cookies are set only after the commit. */
export interface ResponseDraft {
  setCookie(name: string, value: string, options: { maxAgeSeconds: number | null; httpOnly?: boolean }): void;
  setHeader(name: string, value: string): void;
}

/** Whether the session of a command, which is presumed to stand as it did a moment ago, still does. */
export interface Standing {
  /** For the transaction's first message, which fails where it does not. */
  readonly question: Statement;
  /** As the transaction heard it; asked by itself where none was begun. */
  holds(): Promise<boolean>;
}

/** Finds a port (registry, mail, storage …) by its injection token. */
export type Locator = <T>(token: symbol | (abstract new (...args: never[]) => T)) => T;

/**
 * Everything a command, query or reaction works with, passed explicitly as the first argument.
 * In a mutation `em` is its transaction; elsewhere it reads committed data.
 */
export interface Ctx {
  readonly actor: Actor;
  readonly now: Date;
  readonly locale: Locale;
  readonly em: EntityManager;
  readonly db: Database;
  readonly loaders: Loaders;
  readonly request: RequestFacts;
  readonly response: ResponseDraft;
  readonly get: Locator;
  /** Only while the actor is presumed. */
  readonly standing?: Standing | undefined;
  /** History and events of this transaction until they are written; null outside of one. */
  readonly trail: Trail | null;
  /** Runs after the transaction has committed, at once where there is none; lost on a crash, so only for hints such as live updates. */
  afterCommit(fn: () => void): void;
  /** What the command changed about its own actor: the answer is read with it. */
  becomes(change: Partial<Actor>): void;
  /**
   * On the first try of a mutation a command that has written nothing yet may count on what nearly always happens, and send a statement
   * without waiting for its end (`byChance`): where it is lost, the mutation runs once more and is told that there is no chance any more.
   */
  takesChance(): boolean;
}

export type CtxSeed = Omit<Ctx, 'em' | 'loaders' | 'trail' | 'afterCommit' | 'becomes' | 'takesChance'>;

/** Rows of a look-up by key: within a command as its transaction sees them, elsewhere prepared. */
export function lookUp<Row extends QueryResultRow>(
  ctx: Pick<Ctx, 'em' | 'db'>,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  return ctx.em === ctx.db.dataSource.manager ? ctx.db.keyed<Row>(text, values) : ctx.em.query(text, [...values]);
}

/** What a command leaves for the end of its transaction and for after the commit. */
export interface Aftermath {
  readonly trail: Trail;
  readonly hints: (() => void)[];
  actor: Partial<Actor>;
  chance: 'NONE' | 'THERE' | 'TAKEN';
}

export const noAftermath = (chance: Aftermath['chance'] = 'NONE'): Aftermath => ({
  trail: emptyTrail(),
  hints: [],
  actor: {},
  chance,
});

/** A context that reads, or, given a transaction's manager, writes. */
export function createCtx(seed: CtxSeed, em: EntityManager = seed.db.dataSource.manager, aftermath?: Aftermath): Ctx {
  return {
    ...seed,
    em,
    loaders: new Loaders(em),
    trail: aftermath?.trail ?? null,
    afterCommit: (fn) => (aftermath ? void aftermath.hints.push(fn) : fn()),
    becomes: (change) => void (aftermath && Object.assign(aftermath.actor, change)),
    takesChance: () => {
      if (!aftermath || aftermath.chance === 'NONE') return false;
      aftermath.chance = 'TAKEN';
      return true;
    },
  };
}

/** Runs fn in one transaction with its own context, and writes what it left for history and log; hints run after the commit. */
export async function inTransaction<T>(
  seed: CtxSeed,
  fn: (ctx: Ctx) => Promise<T>,
  aftermath: Aftermath = noAftermath(),
): Promise<T> {
  const result = await seed.db.transaction(
    (em) => fn(createCtx(seed, em, aftermath)),
    () => trailStatement(aftermath.trail, aftermath.chance === 'TAKEN'),
  );
  for (const hint of aftermath.hints) hint();
  return result;
}

export const SILENT_RESPONSE: ResponseDraft = { setCookie() {}, setHeader() {} };
