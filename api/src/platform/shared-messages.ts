import type { QueryResultRow } from 'pg';
import type { Statement } from './statement-batch.ts';

type Send = (statements: readonly Statement[]) => Promise<QueryResultRow[][]>;

interface Waiting {
  readonly statements: readonly Statement[];
  resolve(rows: QueryResultRow[][]): void;
  reject(error: unknown): void;
}

/** Who shares a message waits for all of it, and the database works at it alone: as much as takes no longer than the way there and back. */
const MOST_STATEMENTS = 16;

/**
 * Look-ups by key that whoever asks in the same turn sends in one message: to write it, to wake the database and to hear of it costs more
 * than their rows. What one of them set, the others would read with: only what sets nothing may share. One that fails fails the message.
 */
export class SharedMessages {
  private readonly turn: (() => void)[] = [];
  private waiting: Waiting[] = [];
  private isTurnKnown = false;

  constructor(private readonly send: Send) {}

  /** Runs fn at the end of this turn; what it asks for then leaves with what the others ask for. */
  atEndOfTurn(fn: () => void): void {
    this.turn.push(fn);
    this.awaitEnd();
  }

  /** The rows of each statement, asked for at the end of this turn. */
  ask(statements: readonly Statement[]): Promise<QueryResultRow[][]> {
    this.awaitEnd();
    return new Promise((resolve, reject) => {
      this.waiting.push({ statements, resolve, reject });
    });
  }

  private awaitEnd(): void {
    if (this.isTurnKnown) return;
    this.isTurnKnown = true;
    setImmediate(() => this.end());
  }

  private end(): void {
    for (const fn of this.turn.splice(0)) fn();
    for (const message of inMessages(this.waiting)) this.leave(message);
    this.waiting = [];
    this.isTurnKnown = false;
  }

  private leave(message: readonly Waiting[]): void {
    this.send(message.flatMap(({ statements }) => statements)).then(
      (rows) => {
        let next = 0;
        for (const { statements, resolve } of message) {
          resolve(rows.slice(next, next + statements.length));
          next += statements.length;
        }
      },
      (error) => {
        for (const { reject } of message) reject(error);
      },
    );
  }
}

function inMessages(waiting: readonly Waiting[]): Waiting[][] {
  const messages: Waiting[][] = [];
  let room = 0;
  for (const each of waiting) {
    if (room < each.statements.length) {
      messages.push([]);
      room = MOST_STATEMENTS;
    }
    messages.at(-1)?.push(each);
    room -= each.statements.length;
  }
  return messages;
}
