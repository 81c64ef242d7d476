import pg, { type ClientConfig } from 'pg';
import { PatientClient } from './patient-client.ts';
import { PreparedNames } from './prepared-names.ts';
import { type Statement, StatementBatch } from './statement-batch.ts';

/** There are many commands: a statement that comes so often is worth its place in the memory of each connection. */
const OFTEN = 10;
const names = new PreparedNames('command', OFTEN);

type Query = (query: unknown, values?: unknown, done?: unknown) => unknown;

/** As the data source writes them. */
const [BEGIN, COMMIT, ROLLBACK] = ['START TRANSACTION', 'COMMIT', 'ROLLBACK'];
const NOTHING = { command: '', rowCount: null, rows: [] };

/**
 * A connection for commands. They send the same statements over and over: what came often enough is prepared, so that it is parsed once.
 * A transaction begins in the same message as its first statement and ends in the same as its last, because each message that is waited
 * for costs more than most statements do; one that asks nothing is never begun.
 */
export class CommandClient extends PatientClient {
  private waiting: Statement[] = [];
  /** A commit was carried out, and then a check of what travelled with it refused. */
  private hasEnded = false;

  constructor(config?: string | ClientConfig) {
    super(config);
    const query: Query = (text, values, done) =>
      typeof text === 'string' && typeof values !== 'function' && done === undefined
        ? this.run(text, values as unknown[] | undefined)
        : this.send(text, values, done);
    this.query = query as typeof this.query;
  }

  /** Sent with whatever comes next, the commit too; when it fails or its check does, so does that. */
  sendWithNext(statement: Statement): void {
    this.waiting.push(named(statement));
  }

  private send(...query: Parameters<Query>): unknown {
    return (pg.Client.prototype.query as Query).apply(this, query);
  }

  /** Sends what still waits where something of it may refuse: with the commit it would be heard too late. */
  async settle(): Promise<void> {
    const waiting = this.waiting;
    if (!waiting.some(({ check, mayEndWithCommit }) => check && !mayEndWithCommit)) return;
    this.waiting = [];
    await this.sendTogether(waiting);
  }

  private run(text: string, values: unknown[] | undefined): unknown {
    const before = text === BEGIN ? [] : this.waiting;
    this.waiting = text === BEGIN ? [{ text, name: 'begin' }] : [];
    const hasNotBegun = before[0]?.text === BEGIN;
    // A transaction that asked nothing.
    if (text === BEGIN || (hasNotBegun && text === COMMIT && before.length === 1)) return Promise.resolve(NOTHING);
    // What waits is given up with it. The driver's own word on the transaction is an old one until the message after an error has come.
    if (text === ROLLBACK) return hasNotBegun || this.hasEnded ? Promise.resolve(NOTHING) : this.send(text);
    if (before.length === 0) return values ? this.sendTogether([named({ text, values })]) : this.send(text);
    if (text === COMMIT) return this.sendTogether([...before, { text, name: 'commit' }]);
    if (values) return this.sendTogether([...before, named({ text, values })]);
    // A text without values may be several statements, which travel alone.
    return this.sendTogether(before).then(() => this.send(text));
  }

  /** Answers with the result of the last. */
  private sendTogether(statements: readonly Statement[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.send(
        new StatementBatch(statements, (error, result) => {
          this.hasEnded = result.command === COMMIT;
          if (error) reject(error);
          else resolve(result);
        }),
      );
    });
  }
}

function named(statement: Statement): Statement {
  const name = statement.name ?? names.nameOf(statement.text);
  return name === undefined ? statement : { ...statement, name };
}
