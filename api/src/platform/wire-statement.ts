import pg, { type Connection, type QueryResultRow } from 'pg';
import utils from 'pg/lib/utils.js';

/** A statement with its values; a name where it is prepared once per connection. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string | undefined;
  /** What its result means for those who come after it in the batch: an error they get instead of their answer. */
  readonly check?: ((result: Result) => Error | null) | undefined;
  /** Where its check refuses there is nothing to take back: it may be heard together with the commit. */
  readonly mayEndWithCommit?: boolean;
}

export interface Result {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: QueryResultRow[];
}

type Texts = Record<string, string | undefined>;

/** The driver's connection; its types say less. */
export type Wire = Connection & { readonly parsedStatements: Texts; readonly submittedNamedStatements: Texts } & {
  _send(message: Buffer): void;
};

/** How the rows of a statement are read. */
interface Shape {
  readonly names: readonly string[];
  readonly parsers: readonly ((text: string) => unknown)[];
  readonly empty: QueryResultRow;
}

/** What is prepared answers in the same columns each time, so they are asked for once per connection. */
const shapes = new WeakMap<Texts, Map<string, Shape>>();
const NOTHING: Shape = { names: [], parsers: [], empty: {} };

/** A statement on its way: as the driver's own query, without asking for the columns of what is prepared. */
export class WireStatement {
  private readonly rows: QueryResultRow[] = [];
  private command = '';
  private rowCount: number | null = null;
  private failure: Error | null = null;
  private shape: Shape | undefined;
  private readonly values: readonly (string | Buffer | null)[];

  constructor(
    private readonly statement: Statement,
    private readonly done: (error: Error | null, result: Result) => void,
  ) {
    this.values = (statement.values ?? []).map((value) => utils.prepareValue(value));
  }

  get name(): string | undefined {
    return this.statement.name;
  }
  get text(): string {
    return this.statement.text;
  }

  submit(wire: Wire): void {
    const { name = '', text } = this.statement;
    const before = wire.parsedStatements[name] ?? wire.submittedNamedStatements[name];
    if (before !== undefined && before !== text) throw new Error(`${name} is the name of another statement`);
    if (before === undefined) wire.parse({ name, text, types: [] } as never, false);
    if (before === undefined && name !== '') wire.submittedNamedStatements[name] = text;
    wire.bind({ portal: '', statement: name, values: [...this.values] } as never, false);
    this.shape = before === undefined ? undefined : shapesOn(wire).get(name);
    if (!this.shape) wire.describe({ type: 'P', name: '' }, false);
    wire.execute({ portal: '', rows: '' } as never, false);
  }

  handleRowDescription({ fields }: { readonly fields: readonly { name: string; dataTypeID: number }[] }): void {
    const names = fields.map(({ name }) => name);
    this.shape = {
      names,
      parsers: fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text')),
      empty: Object.fromEntries(names.map((name) => [name, null])),
    };
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const { names, parsers, empty } = this.shape ?? NOTHING;
    const row: QueryResultRow = { ...empty };
    try {
      for (let index = 0; index < names.length; index++) {
        const text = fields[index] as string | null;
        if (text !== null) row[names[index] as string] = (parsers[index] as Shape['parsers'][number])(text);
      }
      this.rows.push(row);
    } catch (error) {
      this.failure ??= error as Error;
    }
  }

  handleCommandComplete({ text }: { readonly text: string }, wire: Wire): void {
    const [command = '', ...counts] = text.split(' ');
    this.command = command;
    const count = counts.at(-1);
    this.rowCount = count === undefined || !/^\d+$/.test(count) ? null : Number(count);
    if (this.name !== undefined) shapesOn(wire).set(this.name, this.shape ?? NOTHING);
  }

  handleError(error: Error): void {
    this.done(error, { command: this.command, rowCount: null, rows: [] });
  }

  handleReadyForQuery(): void {
    this.done(this.failure, { command: this.command, rowCount: this.rowCount, rows: this.rows });
  }
}

function shapesOn({ parsedStatements }: Wire): Map<string, Shape> {
  const known = shapes.get(parsedStatements) ?? new Map<string, Shape>();
  shapes.set(parsedStatements, known);
  return known;
}
