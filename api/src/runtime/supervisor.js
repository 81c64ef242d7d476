// @ts-check
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.js';
import { checkDatabase } from './check-database.js';
import { checkRedis } from './check-redis.js';
import { ConfigurationError, readSettings } from './configuration.js';
import { takeDataFolder } from './data-lock.js';
import { whenAbandoned } from './launcher.js';
import { migrateDatabase } from './migrate-database.js';
import { root } from './paths.js';
import { choosePort } from './ports.js';
import { startPostgres } from './postgres.js';
import { seconds, step } from './progress.js';
import { runNode } from './run.js';
import { ensureSecrets } from './secrets.js';
import { hash, readStamp, stampOf, writeWhole } from './stamp.js';
import { SupervisedChild } from './supervised-child.js';
import { welcome } from './welcome.js';

/** @typedef {import('./postgres.js').Postgres} Postgres */

const WATCH_EVERY_MILLISECONDS = 250;
/** Where there is less time than work, people go before what runs behind them: most of all while the API starts again. */
const BEHIND = 5;
const SOURCE_RUN = ['--conditions=@aim/source', '--import', './api/src/runtime/ts-register.js'];

/** Everything `npm start` does once packages are there: from an empty folder to a running product, and back to nothing. */
export class Supervisor {
  /** @type {Postgres | undefined} */
  #postgres;
  /** @type {SupervisedChild[]} */
  #children = [];
  /** @type {() => void} */
  #release = () => {};
  /** @type {Promise<PromiseSettledResult<unknown>[]> | undefined} */
  #pending;
  #stopping = false;
  /** @type {NodeJS.Timeout | undefined} */
  #watch;

  /**
   * @param {NodeJS.ProcessEnv} env
   * @param {{ development?: boolean }} [options] in development the processes run from their sources and start again on a change
   */
  constructor(env, { development = false } = {}) {
    this.env = env;
    this.development = development;
    this.settings = readSettings(env);
  }

  async start() {
    const { dataDir, databaseUrl, migrationDatabaseUrl, redisUrl, secretsFile } = this.settings;
    prepareFolder(dataDir);
    const lock = await takeDataFolder(dataDir);
    if (!lock.taken)
      throw new ConfigurationError([
        `AIM already runs from ${dataDir}${lock.holder.url ? ` at ${lock.holder.url}` : ''} (process ${lock.holder.pid}): stop it first, or set AIM_DATA_DIR for a second copy.`,
      ]);
    this.#release = lock.release;
    const fixed = Boolean(this.env['PUBLIC_URL']);
    const port = await choosePort({ port: this.settings.port, host: this.settings.host, fixed });
    this.settings = readSettings({ ...this.env, PORT: String(port) });
    if (ensureSecrets(secretsFile)) console.log(`  ✓ ${'secrets'.padEnd(12)} made in ${secretsFile}`);

    const database =
      databaseUrl && migrationDatabaseUrl
        ? step('database', (say) => checkDatabase({ databaseUrl, migrationDatabaseUrl, say }))
        : step('database', async (say) => {
            this.#postgres = await startPostgres({ dataDir });
            say(`embedded PostgreSQL ${this.#postgres.how} on port ${this.#postgres.port}`);
          });
    const redis = redisUrl ? step('redis', (say) => checkRedis(redisUrl, say)) : undefined;
    const built = step('build', (say) => build({ say, forgiveWeb: this.development }));
    this.#pending = Promise.allSettled([built, database, redis]);
    for (const outcome of await this.#pending) if (outcome.status === 'rejected') throw outcome.reason;
    if (this.#stopping) return;

    await step('migrations', async (say) => {
      const env = this.#ownerEnvironment();
      const applied = await migrateDatabase({ ownerUrl: env['MIGRATION_DATABASE_URL'] ?? '', env, dataDir });
      say(applied > 0 ? `${applied} applied` : 'up to date');
    });
    await this.#seed();
    if (this.#stopping) return;
    await step('processes', async (say) => {
      this.#children = ['api', 'worker'].map((name) => this.#child(name));
      await Promise.all(this.#children.map((child) => child.start()));
      say('api and worker are ready');
    });
    if (this.#stopping) return;
    this.#watchPostgres();
    lock.publish(this.settings.publicUrl);
    whenAbandoned(() => void this.stop('npm is gone').then(() => process.exit(0)));
    console.log(await welcome(this.settings));
  }

  /** @param {string} name */
  #child(name) {
    const file = name === 'api' ? 'main' : name;
    return new SupervisedChild({
      name,
      args: this.development
        ? ['--watch', '--watch-preserve-output', ...SOURCE_RUN, `api/src/${file}.ts`]
        : [join(root, `api/dist/bundle/${file}.js`)],
      dataDir: this.settings.dataDir,
      env: () => this.#servingEnvironment(),
      logToFile: this.settings.mode !== 'production' && !this.development,
      niceness: name === 'worker' ? BEHIND : 0,
      say: (line) => console.log(`  ! ${line}`),
    });
  }

  /** What api and worker get: all configuration, but not the owner's address. */
  #servingEnvironment() {
    const { MIGRATION_DATABASE_URL: owner, ...env } = this.env;
    const { mode, port, host, publicUrl, dataDir, secretsFile } = this.settings;
    const shared = this.settings.databaseUrl && this.settings.databaseUrl === (owner || this.settings.databaseUrl);
    return {
      ...env,
      NODE_ENV: this.development ? 'development' : 'production',
      // Newer versions of Node keep compiled code between starts.
      NODE_COMPILE_CACHE: join(dataDir, 'run/compiled'),
      AIM_OPERATOR_NODE_ENV: this.env['NODE_ENV'] ?? '',
      AIM_MODE: mode,
      AIM_HOST: host,
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      AIM_DATA_DIR: dataDir,
      SECRETS_FILE: secretsFile,
      DATABASE_URL: this.settings.databaseUrl ?? this.#postgres?.appUrl,
      AIM_DATABASE_ROLE: shared ? 'aim_app' : '',
    };
  }

  /**
   * What migrations and seeds get: the owner's address too.
   * @returns {NodeJS.ProcessEnv}
   */
  #ownerEnvironment() {
    return {
      ...this.#servingEnvironment(),
      MIGRATION_DATABASE_URL: this.settings.migrationDatabaseUrl ?? this.#postgres?.ownerUrl,
    };
  }

  /** Fictional people and organisations, once per database and again when a release brings more. */
  async #seed() {
    const script = 'api/dist/bundle/demo.js';
    if (this.settings.mode === 'production' || !existsSync(join(root, script))) return;
    const file = join(this.settings.dataDir, 'run/seeded.json');
    const database = hash(this.settings.databaseUrl ?? 'embedded');
    const seed = stampOf(root, ['api/dist/seed']);
    const done = readStamp(file);
    if (this.#postgres?.how !== 'created' && done['database'] === database && done['seed'] === seed) return;
    await step('demo data', async (say) => {
      const output = await runNode([script], { env: this.#ownerEnvironment(), quiet: true });
      say(output.trim().split('\n').at(-1) || 'ready');
    });
    writeWhole(file, JSON.stringify({ database, seed }));
  }

  /** An embedded server that dies is started again; sessions of the processes come back by themselves. */
  #watchPostgres() {
    if (!this.#postgres) return;
    this.#watch = setInterval(async () => {
      if (this.#postgres?.alive() || this.#stopping) return;
      clearInterval(this.#watch);
      const port = this.#postgres?.port;
      console.log('  ! the database ended; starting it again');
      try {
        this.#postgres = await startPostgres({ dataDir: this.settings.dataDir });
        if (this.#postgres.port !== port) await Promise.all(this.#children.map((child) => child.renew()));
        console.log('  ✓ the database is back');
      } catch (error) {
        console.error(`  ! ${error instanceof Error ? error.message : error}`);
      }
      if (!this.#stopping) this.#watchPostgres();
    }, WATCH_EVERY_MILLISECONDS);
  }

  /**
   * Ends everything in order: processes, then the database.
   * @param {string} [why]
   */
  async stop(why) {
    if (this.#stopping) return;
    this.#stopping = true;
    clearInterval(this.#watch);
    const started = performance.now();
    console.log(`\n  Stopping${why ? ` (${why})` : ''} …`);
    await this.abandon();
    console.log(`  Stopped (${seconds(started)}).`);
  }

  /** Undoes a start that failed; what failed is said by the caller. */
  async abandon() {
    this.#stopping = true;
    await this.#pending;
    await Promise.all(this.#children.map((child) => child.stop()));
    await this.#postgres?.stop();
    this.#release();
  }

  /** Ends everything at once; the next start recovers. */
  kill() {
    for (const child of this.#children) child.kill();
    this.#postgres?.kill();
    this.#release();
  }
}

/** @param {string} dataDir */
function prepareFolder(dataDir) {
  try {
    mkdirSync(join(dataDir, 'run'), { recursive: true });
    // The server's account has to pass through when we are root; nobody else needs to look inside.
    chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new ConfigurationError([
      `AIM_DATA_DIR ${dataDir} cannot be written (${code}): choose another folder or another account.`,
    ]);
  }
}
