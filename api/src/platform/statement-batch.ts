import pg, { type Connection, type QueryResultRow } from 'pg';

/** A statement with its values; a name where it is prepared once per connection. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string | undefined;
  /** What its result means for those who come after it in the batch: an error they get instead of their answer. */
  readonly check?: ((result: { readonly rowCount: number | null }) => Error | null) | undefined;
}

type Result = Parameters<NonNullable<Statement['check']>>[0] & { readonly rows: QueryResultRow[] };
type Done = (error: Error | null | undefined, result: Result, all: readonly Result[]) => void;
type Wire = Connection & { readonly submittedNamedStatements: Record<string, string> };

/** A query of the driver as its connection uses it; its types say less. */
interface Part {
  readonly name?: string;
  readonly text: string;
  submit(wire: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
  handleReadyForQuery(wire: Wire): void;
}

function part(
  { text, values = [], name }: Statement,
  done: (error: Error | null | undefined, result: Result) => void,
): Part {
  const config = { text, values: [...values], types: pg.types, queryMode: 'extended', ...(name ? { name } : {}) };
  return new pg.Query(config, done as never) as unknown as Part;
}

/**
 * Statements that travel together: one message there, one back, where each alone would be waited for. The first that fails ends the
 * batch; what follows it is not run (PostgreSQL, 54.2.3: the extended query protocol up to its next Sync).
 */
export class StatementBatch {
  private readonly parts: readonly Part[];
  private current = 0;

  /** `done` hears how the last ended, and what all of them answered. */
  constructor(statements: readonly Statement[], done: Done) {
    let failure: Error | null = null;
    const all: Result[] = [];
    this.parts = statements.map((statement, index) =>
      part(statement, (error, result) => {
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

  submit(wire: Wire): void {
    const silent: Wire = Object.create(wire, { sync: { value: () => {} } });
    wire.stream.cork();
    for (const each of this.parts) each.submit(silent);
    wire.sync();
    wire.stream.uncork();
  }

  handleRowDescription(message: unknown): void {
    this.parts[this.current]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.parts[this.current]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, wire: Wire): void {
    this.parts[this.current]?.handleCommandComplete(message, wire);
    this.current++;
  }

  handleReadyForQuery(wire: Wire): void {
    for (const each of this.parts) each.handleReadyForQuery(wire);
  }

  handleError(error: Error, wire: Wire): void {
    for (const [index, each] of this.parts.entries())
      if (index < this.current) each.handleReadyForQuery(wire);
      else {
        if (each.name) delete wire.submittedNamedStatements[each.name];
        each.handleError(error, wire);
      }
  }
}
