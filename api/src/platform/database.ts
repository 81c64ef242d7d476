import pg, { type Pool, type QueryConfig, type QueryResultRow } from 'pg';
import { DataSource, DefaultNamingStrategy, type EntityManager, type Logger } from 'typeorm';
import { logger } from './logger.ts';

// Instants are timestamptz(3): JavaScript dates keep them whole. Dates stay text: a day has no zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => text);

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
    const code = (error as { code?: string }).code ?? '';
    if (!['23505', '23P01', '23514', '23503', '40001', '40P01'].includes(code))
      logger.error({ code, statement: query.slice(0, 200) }, 'statement failed');
  },
  logQuerySlow(time, query) {
    logger.warn({ time, statement: query.slice(0, 200) }, 'slow statement');
  },
  logSchemaBuild() {},
  logMigration() {},
  log() {},
};

const SESSION_SETTINGS =
  '-c timezone=UTC -c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c transaction_timeout=15000';

/** An owner's address serves under the serving role, so that row-level security holds for it too. */
function sessionOptions(role: string | undefined): string {
  return role ? `${SESSION_SETTINGS} -c role=${role}` : SESSION_SETTINGS;
}

/** The TypeORM data source for commands and cold reads. */
export function createDataSource(
  url: string,
  entities: NonNullable<unknown>[],
  role: string | undefined = undefined,
  poolSize = 10,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as never[],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    logger: statementLogger,
    maxQueryExecutionTime: 1000,
    poolSize,
    extra: { options: sessionOptions(role), connectionTimeoutMillis: 2000, idleTimeoutMillis: 60_000 },
  });
}

/**
 * Three ways to the same database: the data source (entities, transactions), a pool whose statements are planned for their values
 * (a list with a text filter is 75 times slower with a generic plan), and one whose statements are prepared once (look-ups by key).
 */
export class Database {
  readonly lists: Pool;
  readonly points: Pool;

  constructor(
    readonly dataSource: DataSource,
    url: string,
    role: string | undefined = undefined,
    poolSize = 8,
  ) {
    const pool = (settings: string) => {
      const made = new pg.Pool({
        connectionString: url,
        max: poolSize,
        connectionTimeoutMillis: 2000,
        idleTimeoutMillis: 60_000,
        options: `${sessionOptions(role)} -c jit=off ${settings}`,
      });
      made.on('error', (error) => logger.warn({ message: error.message }, 'idle connection lost'));
      return made;
    };
    this.lists = pool('-c plan_cache_mode=force_custom_plan');
    this.points = pool('-c plan_cache_mode=force_generic_plan');
  }

  /** Rows of a read outside any transaction. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return rowsOn<Row>(this.lists, { text, values: [...values] });
  }

  /** Rows of a look-up by key, prepared under a name: parsed and planned once per connection. */
  async point<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return rowsOn<Row>(this.points, { name, text, values: [...values] });
  }

  /** One transaction for fn; rolled back when it throws. */
  transaction<T>(fn: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(fn);
  }

  async close(): Promise<void> {
    await Promise.all([this.lists.end(), this.points.end()]);
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

// pool.query destroys its connection on every SQL error; a checked-out client survives.
async function rowsOn<Row extends QueryResultRow>(pool: Pool, query: QueryConfig): Promise<Row[]> {
  const client = await pool.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    client.release();
  }
}
