import { type Result, type Statement, type Wire, WireStatement } from './wire-statement.ts';

export type { Statement } from './wire-statement.ts';

type Done = (error: Error | null, result: Result, all: readonly Result[]) => void;

/**
 * Statements that travel together: one message there, one back, where each alone would be waited for. The first that fails ends the
 * batch; what follows it is not run (PostgreSQL, 54.2.3: the extended query protocol up to its next Sync).
 */
export class StatementBatch {
  private readonly parts: readonly WireStatement[];
  private current = 0;

  /** `done` hears how the last ended, and what all of them answered. */
  constructor(statements: readonly Statement[], done: Done) {
    let failure: Error | null = null;
    const all: Result[] = [];
    this.parts = statements.map(
      (statement, index) =>
        new WireStatement(statement, (error, result) => {
          failure ??= error ?? statement.check?.(result) ?? null;
          all.push(result);
          if (index === statements.length - 1) done(failure, result, all);
        }),
    );
  }

  // What the driver remembers as prepared belongs to the part whose answer is being read.
  get name(): string | undefined {
    return this.parts[this.current]?.name;
  }
  get text(): string | undefined {
    return this.parts[this.current]?.text;
  }

  /** Everything is written before anything is sent. */
  submit(wire: Wire): Error | null {
    const messages: Buffer[] = [];
    const draft: Wire = Object.create(wire, { _send: { value: (message: Buffer) => messages.push(message) } });
    try {
      for (const each of this.parts) each.submit(draft);
    } catch (error) {
      return error as Error;
    }
    draft.sync();
    wire._send(Buffer.concat(messages));
    return null;
  }

  handleRowDescription(message: Parameters<WireStatement['handleRowDescription']>[0]): void {
    this.parts[this.current]?.handleRowDescription(message);
  }

  handleDataRow(message: Parameters<WireStatement['handleDataRow']>[0]): void {
    this.parts[this.current]?.handleDataRow(message);
  }

  handleCommandComplete(message: Parameters<WireStatement['handleCommandComplete']>[0], wire: Wire): void {
    this.parts[this.current]?.handleCommandComplete(message, wire);
    this.current++;
  }

  handleReadyForQuery(): void {
    for (const each of this.parts) each.handleReadyForQuery();
  }

  /** What is only checked at the end of the message fails its last statement. */
  handleError(error: Error, wire: Wire): void {
    const failed = Math.min(this.current, this.parts.length - 1);
    for (const [index, each] of this.parts.entries())
      if (index < failed) each.handleReadyForQuery();
      else {
        if (each.name !== undefined) delete wire.submittedNamedStatements[each.name];
        each.handleError(error);
      }
  }
}
