import pg, { type Pool, type PoolConfig, type QueryResultRow, type Submittable } from 'pg';
import { DataSource, DefaultNamingStrategy, type EntityManager, type Logger } from 'typeorm';
import { CommandClient } from './command-client.ts';
import { AppError } from './errors.ts';
import { logger } from './logger.ts';
import { Notifier } from './notifier.ts';
import { PatientClient } from './patient-client.ts';
import { PreparedNames } from './prepared-names.ts';
import { SharedMessages } from './shared-messages.ts';
import { type Statement, StatementBatch } from './statement-batch.ts';

// Instants are timestamptz(3): JavaScript dates keep them whole. Dates stay text: a day has no zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => text);
const parseInstant = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ);
// Sessions are in UTC; what is written otherwise (infinity, years before Christ) is left to the driver, which is slow for pages of rows.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  UTC.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : parseInstant(text),
);
// What stands without quotes is only split: an element with a comma, a brace, a blank or nothing in it always has some.
const TEXTS = 1009 as never;
const parseTexts = pg.types.getTypeParser(TEXTS);
pg.types.setTypeParser(TEXTS, (text) => (PLAIN_TEXTS.test(text) ? text.slice(1, -1).split(',') : parseTexts(text)));

/** A hint may be lost: nobody waits until it is on the disk. */
const NOTIFY = `select set_config('synchronous_commit', 'off', true), pg_notify(c, p) from unnest($1::text[], $2::text[]) as told(c, p)`;
const PLAIN_TEXTS = /^\{(?!NULL\b)[^{}"\\,]+(?:,(?!NULL\b)[^{}"\\,]+)*\}$/i;
const UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?\+00$/;

/** snake_case columns for camelCase properties. */
class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string, prefixes: string[]): string {
    return custom || snake([...prefixes, property].join('_'));
  }
  override tableName(className: string, custom: string): string {
    return custom || snake(className);
  }
  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }
}

export function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** Logs failed statements without their parameters; expected conflicts are not news. */
const statementLogger: Logger = {
  logQuery() {},
  logQueryError(error, query) {
    if (error instanceof AppError) return;
    const code = (error as { code?: string }).code ?? '';
    if (!['23505', '23P01', '23514', '23503', '40001', '40P01'].includes(code) && !code.startsWith('22'))
      logger.error({ code, statement: query.slice(0, 200) }, 'statement failed');
  },
  logQuerySlow(time, query) {
    logger.warn({ time, statement: query.slice(0, 200) }, 'slow statement');
  },
  logSchemaBuild() {},
  logMigration() {},
  log() {},
};

/** How long anything may take before it fails instead of holding others up. */
export interface Patience {
  readonly connectMilliseconds: number;
  readonly statementMilliseconds: number;
}

/** For people who wait. */
export const SERVING: Patience = { connectMilliseconds: 2000, statementMilliseconds: 5000 };
/** For a machine that runs many suites at once: there a slow answer is no fault. */
export const TESTING: Patience = { connectMilliseconds: 20_000, statementMilliseconds: 30_000 };

/** How a process reaches the database. */
export interface Connection {
  readonly url: string;
  /** Assumed after connecting when the address is the owner's, so that row-level security holds for it too. */
  readonly role: string | undefined;
  readonly patience: Patience;
}

const POOL_SIZE = 10;
/** What is prepared is planned once per connection, whatever its values. */
const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan';

function poolSettings(
  { role, patience }: Connection,
  more = '',
): Pick<PoolConfig, 'options' | 'connectionTimeoutMillis' | 'idleTimeoutMillis'> {
  const { statementMilliseconds: most } = patience;
  const limits = `-c timezone=UTC -c statement_timeout=${most} -c lock_timeout=${most * 0.4} -c idle_in_transaction_session_timeout=${most * 2} -c transaction_timeout=${most * 3}`;
  return {
    options: `${limits}${role ? ` -c role=${role}` : ''} ${more}`,
    connectionTimeoutMillis: patience.connectMilliseconds,
    idleTimeoutMillis: 60_000,
  };
}

/** The TypeORM data source for commands and cold reads. */
export function createDataSource(connection: Connection, entities: NonNullable<unknown>[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: connection.url,
    entities: entities as never[],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    logger: statementLogger,
    maxQueryExecutionTime: 1000,
    poolSize: POOL_SIZE,
    extra: { ...poolSettings(connection, `-c jit=off ${PLANNED_ONCE}`), Client: CommandClient },
  });
}

/**
 * Three ways to the same database: the data source (entities, transactions), a pool whose statements are planned for their values
 * (a list with a text filter is 75 times slower with a generic plan), and one whose statements are prepared once (look-ups by key).
 */
export class Database {
  readonly lists: Pool;
  readonly points: Pool;
  /** Look-ups by key of several requests. */
  readonly shared = new SharedMessages((statements) => this.together(statements));
  private readonly notifier = new Notifier((channels, payloads) => this.point('notify', NOTIFY, [channels, payloads]));
  private readonly listNames = new PreparedNames('list');
  private readonly keyNames = new PreparedNames('key');

  constructor(
    readonly dataSource: DataSource,
    connection: Connection,
  ) {
    const pool = (settings: string) => {
      const made = new pg.Pool({
        connectionString: connection.url,
        Client: PatientClient,
        max: POOL_SIZE,
        ...poolSettings(connection, `-c jit=off ${settings}`),
      });
      made.on('error', (error) => logger.warn({ message: error.message }, 'idle connection lost'));
      return made;
    };
    this.lists = pool('-c plan_cache_mode=force_custom_plan');
    this.points = pool(PLANNED_ONCE);
  }

  /** Rows of a read outside any transaction. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return rowsOn<Row>(this.lists, { text, values, name: this.listNames.nameOf(text) });
  }

  /** Rows of a look-up by key whose text follows from what was asked for: planned once per connection when it comes again. */
  async keyed<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return rowsOn<Row>(this.points, this.lookUp(text, values));
  }

  /** Rows of a look-up by key, prepared under a name: parsed and planned once per connection. */
  async point<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return rowsOn<Row>(this.points, { name, text, values });
  }

  /** The same after the database was told who reads: row-level security goes by these settings, which end with the message. */
  async keyedWith<Row extends QueryResultRow>(
    settings: Readonly<Record<string, string>>,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const [, rows = []] = await this.together([toldWith(settings), this.lookUp(text, values)]);
    return rows as Row[];
  }

  /** A look-up by key as a statement, with its name once it comes again. */
  lookUp(text: string, values: readonly unknown[]): Statement {
    return { text, values, name: this.keyNames.nameOf(text) };
  }

  /** A list as statements for a connection that plans once: it is planned for its values all the same. */
  list(text: string, values: readonly unknown[] = []): Statement[] {
    const list = { text, values, name: this.listNames.nameOf(text) };
    return values.length === 0 ? [list] : [PLANNED_FOR_VALUES, list];
  }

  /**
   * Look-ups by key that travel in one message and are answered in their order; the first that fails fails all. PostgreSQL takes a
   * message for one transaction, so what is set for a transaction ends with it and never reaches whoever uses the connection next.
   */
  together(statements: readonly Statement[]): Promise<QueryResultRow[][]> {
    return togetherOn(this.points, statements);
  }

  /** One transaction for fn; rolled back when it throws. `last` is asked at its end for what travels with the commit. */
  transaction<T>(fn: (em: EntityManager) => Promise<T>, last: () => Statement | null = () => null): Promise<T> {
    return this.dataSource.transaction(async (em) => {
      const result = await fn(em);
      const statement = last();
      if (statement) (await commandClient(em))?.sendWithNext(statement);
      return result;
    });
  }

  /** Wakes whoever listens to a channel; for hints, which may be lost. */
  notify(channel: 'event_log' | 'live', payload = ''): void {
    this.notifier.tell(channel, payload);
  }

  async close(): Promise<void> {
    await this.notifier.settled();
    await Promise.all([this.lists.end(), this.points.end()]);
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

const PLANNED_FOR_VALUES: Statement = {
  name: 'for values',
  text: "select set_config('plan_cache_mode', 'force_custom_plan', true)",
};

/** Tells the database something for the rest of the transaction. */
export function toldWith(settings: Readonly<Record<string, string>>): Statement {
  return {
    name: 'told',
    text: 'select set_config(name, value, true) from unnest($1::text[], $2::text[]) as told(name, value)',
    values: [Object.keys(settings), Object.values(settings)],
  };
}

/** The connection of a transaction; none outside of one. */
export async function commandClient({ queryRunner }: EntityManager): Promise<CommandClient | undefined> {
  return queryRunner?.connect();
}

async function rowsOn<Row extends QueryResultRow>(pool: Pool, statement: Statement): Promise<Row[]> {
  const [rows = []] = await togetherOn(pool, [statement]);
  return rows as Row[];
}

// pool.query destroys its connection on every SQL error; a checked-out client survives.
async function togetherOn(pool: Pool, statements: readonly Statement[]): Promise<QueryResultRow[][]> {
  const client = await pool.connect();
  try {
    return await new Promise((resolve, reject) => {
      const batch = new StatementBatch(statements, (error, _last, all) =>
        error ? reject(error) : resolve(all.map(({ rows }) => rows)),
      );
      client.query(batch as object as Submittable);
    });
  } finally {
    client.release();
  }
}
