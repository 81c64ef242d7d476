import { createPostgresBackend, type Job, Queue, setDefaultBackendFactory, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Locator } from './ctx.ts';
import { createCtx } from './ctx.ts';
import type { Database } from './database.ts';
import { logger } from './logger.ts';
import { PatientClient } from './patient-client.ts';
import type { JobTable } from './reactions.ts';
import { type Enqueue, relayOnce, relayRetries, sweep } from './relay.ts';
import { runReaction, systemSeed } from './run-reaction.ts';
import { traced } from './tracing.ts';

const REACTIONS = 'reactions';
const SCHEDULES = 'schedules';
const WORKERS = 2;
const CONCURRENCY = 8;

/** How often a failing reaction is tried before staff see it, and the first pause; pauses double. */
const PATIENCE = { attempts: 8, delayMilliseconds: 500 };

export interface JobsOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

interface Connection {
  readonly handle: never;
  close(): Promise<void>;
}

/** BullMQ on PostgreSQL by default and on Redis when its address is given: the same code above. */
function connect({ databaseUrl, redisUrl }: JobsOptions): Connection {
  if (redisUrl) {
    setDefaultBackendFactory();
    const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
    return { handle: redis as never, close: async () => void (await redis.quit()) };
  }
  setDefaultBackendFactory(createPostgresBackend);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    Client: PatientClient,
    max: WORKERS + 6,
    keepAlive: true,
    options: '-c search_path=bullmq -c synchronous_commit=off',
  });
  pool.on('error', (error) => logger.warn({ message: error.message }, 'queue connection lost'));
  return {
    handle: pool as never,
    close: async () => {
      // Every queue leaves a listener on the shared pool; at the end their complaints are noise.
      pool.removeAllListeners('error');
      pool.on('error', () => {});
      await pool.end();
    },
  };
}

/** BullMQ's words for it: a schedule that was due while nobody ran has begun and planned its next time itself. */
const IS_PLANNED = /time slots already have jobs|job ID already exists/;

function unlessPlanned(error: Error): void {
  if (!IS_PLANNED.test(error.message)) throw error;
}

/** The worker process: relay, reactions, schedules, sweeper and dead letters. */
export class JobRunner {
  private readonly connection: Connection;
  private readonly reactions: Queue;
  private readonly schedules: Queue;
  private readonly workers: Worker[] = [];
  private listener: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private relaying: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly table: JobTable,
    private readonly get: Locator,
    private readonly options: JobsOptions,
    private readonly patience: typeof PATIENCE = PATIENCE,
  ) {
    this.connection = connect(options);
    const queue = {
      connection: this.connection.handle,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: 1000 },
    };
    this.reactions = new Queue(REACTIONS, {
      ...queue,
      defaultJobOptions: {
        ...queue.defaultJobOptions,
        attempts: patience.attempts,
        backoff: { type: 'exponential', delay: patience.delayMilliseconds, jitter: 0.5 },
      },
    });
    this.schedules = new Queue(SCHEDULES, queue);
    for (const each of [this.reactions, this.schedules])
      each.on('error', (error) => logger.warn({ message: error.message }, 'queue'));
  }

  readonly enqueue: Enqueue = async (jobs) => {
    await this.reactions.addBulk(
      jobs.map(({ jobId, eventId, reaction }) => ({ name: reaction, data: { eventId, reaction }, opts: { jobId } })),
    );
  };

  async start(): Promise<void> {
    const worker = { connection: this.connection.handle, stalledInterval: 15_000, maxStalledCount: 5 };
    this.workers.push(
      new Worker(REACTIONS, (job) => this.react(job), { ...worker, concurrency: CONCURRENCY }),
      new Worker(SCHEDULES, (job) => this.runSchedule(job), { ...worker, concurrency: 1 }),
    );
    for (const each of this.workers) {
      each.on('error', (error) => logger.warn({ message: error.message }, 'worker'));
      each.on(
        'failed',
        (job, error) =>
          void this.bury(job, error).catch((e: Error) => logger.error({ message: e.message }, 'dead letter lost')),
      );
    }
    await this.planSchedules();
    await this.listen();
    this.timer = setInterval(() => void this.relay(), 1000);
    await this.relay();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.relaying;
    await this.listener?.end().catch(() => {});
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([this.reactions.close(), this.schedules.close()]);
    await this.connection.close();
  }

  private async react(job: Job<{ eventId: string; reaction: string }>): Promise<void> {
    const { eventId, reaction } = job.data;
    await traced(`reaction ${reaction}`, { 'aim.event_id': eventId }, () =>
      runReaction(this.db, this.get, this.table, eventId, reaction),
    );
  }

  private async runSchedule(job: Job): Promise<void> {
    if (job.name === 'sweep') return void (await sweep(this.db, this.table, this.enqueue));
    const schedule = this.table.schedules.get(job.name);
    if (schedule) await schedule.run(createCtx(systemSeed(this.db, this.get, `schedule-${job.name}`)));
  }

  private async planSchedules(): Promise<void> {
    const wanted = [...this.table.schedules.values(), { name: 'sweep', pattern: '*/5 * * * *' }];
    const planned = await this.schedules.getJobSchedulers();
    for (const { key } of planned)
      if (!wanted.some(({ name }) => name === key)) await this.schedules.removeJobScheduler(key);
    for (const { name, pattern } of wanted)
      await this.schedules.upsertJobScheduler(name, { pattern, tz: 'Asia/Baku' }, { name }).catch(unlessPlanned);
  }

  /** Relays one after the other; a wake-up during a run is answered by the next tick at the latest. */
  private relay(): Promise<void> {
    if (this.relaying || this.stopped) return this.relaying ?? Promise.resolve();
    this.relaying = (async () => {
      try {
        while ((await relayOnce(this.db, this.table, this.enqueue)) > 0 && !this.stopped);
        await relayRetries(this.db, this.enqueue);
      } catch (error) {
        logger.warn({ message: (error as Error).message }, 'relay will try again');
      } finally {
        this.relaying = null;
      }
    })();
    return this.relaying;
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.options.databaseUrl, keepAlive: true });
    this.listener = client;
    client.on('notification', () => void this.relay());
    client.on('error', () => {});
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen().catch(() => {}), 1000).unref();
    });
    await client.connect();
    await client.query('listen event_log');
  }

  /** A reaction that has used up its attempts waits for staff instead of vanishing. */
  private async bury(job: Job | undefined, error: Error): Promise<void> {
    if (!job || job.queueName !== REACTIONS || job.attemptsMade < this.patience.attempts) return;
    const { eventId, reaction } = job.data as { eventId: string; reaction: string };
    await this.db.rows(
      `insert into dead_letter (event_id, reaction, attempts, reason) values ($1, $2, $3, $4)
       on conflict (event_id, reaction) do update set attempts = dead_letter.attempts + excluded.attempts, reason = excluded.reason, failed_at = now(), resolved_at = null`,
      [eventId, reaction, job.attemptsMade, error.name === 'Error' ? error.message.slice(0, 500) : error.name],
    );
  }
}
