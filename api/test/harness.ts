import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { ProblemCode } from '@aim/domain/messages';
import { createApp, type RunningApp } from '../src/app.ts';
import { clock } from '../src/platform/clock.ts';
import type { Config } from '../src/platform/config.ts';
import type { Locator } from '../src/platform/ctx.ts';
import { Database } from '../src/platform/database.ts';
import { JobTable } from '../src/platform/reactions.ts';
import { type ReactionJob, relayOnce } from '../src/platform/relay.ts';
import { runReaction } from '../src/platform/run-reaction.ts';
import { readConfiguration } from '../src/runtime/configuration.js';
import { cloneDatabase, testEnvironment } from './database.ts';
import { wrongCards } from './startup-cards.ts';

export interface Answer<Data = Record<string, never>> {
  readonly httpState: number;
  readonly data: Data;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** Somebody at a browser: cookies are kept between calls. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape its document asks for
  async run<Data = any>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', { method: 'POST', json: { query, variables } });
    const body = (await response.json()) as { data: Data; errors?: Answer['errors'] };
    return { httpState: response.status, data: body.data, errors: body.errors ?? [] };
  }

  async fetch(
    path: string,
    { json, headers = {}, ...init }: RequestInit & { json?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.origin}${path}`, {
      redirect: 'manual',
      ...init,
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  cookie(name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.startsWith(name))?.[1];
  }

  /** Puts a cookie there, as a thief would. */
  plant(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The whole HTTP process on a database of its own, for one spec file. */
export class TestProduct {
  private readonly clients = new Map<string, Promise<Client>>();

  private constructor(
    readonly app: RunningApp,
    readonly config: Config,
    readonly origin: string,
    readonly ownerUrl: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async start(changes: Partial<Config> | ((config: Config) => Partial<Config>) = {}): Promise<TestProduct> {
    const database = await cloneDatabase();
    const usual: Config = readConfiguration(testEnvironment(database));
    const config: Config = { ...usual, ...(typeof changes === 'function' ? changes(usual) : changes) };
    const app = await createApp(config);
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    const { port } = app.server.address() as AddressInfo;
    return new TestProduct(app, config, `http://127.0.0.1:${port}`, database.ownerUrl, database.drop);
  }

  get db(): Database {
    return this.app.app.get(Database);
  }

  readonly get: Locator = (token) => this.app.app.get(token, { strict: false });

  anonymous(): Client {
    return new Client(this.origin);
  }

  /** A persona of the demo data, signed in with a fresh step-up. */
  as(persona: string): Promise<Client> {
    const known = this.clients.get(persona) ?? this.signIn(persona);
    this.clients.set(persona, known);
    return known;
  }

  async signIn(persona: string): Promise<Client> {
    const client = this.anonymous();
    const response = await client.fetch('/demo/sign-in', { method: 'POST', json: { persona } });
    if (response.status !== 200) throw new Error(`persona ${persona}: ${response.status} ${await response.text()}`);
    return client;
  }

  /** These personas anew, in this order: a clock that was moved ends older sessions. */
  async signInEach<const Personas extends readonly string[]>(
    ...personas: Personas
  ): Promise<{ [At in keyof Personas]: Client }> {
    return (await Promise.all(personas.map((persona) => this.signIn(persona)))) as { [At in keyof Personas]: Client };
  }

  /** Runs what follows from everything committed so far, until nothing more follows; a failing reaction throws. */
  async drainJobs(): Promise<void> {
    const table = this.get(JobTable);
    while (await this.hasPendingEvents()) {
      const jobs: ReactionJob[] = [];
      await relayOnce(this.db, table, async (batch) => void jobs.push(...batch));
      for (const { eventId, reaction } of jobs) await runReaction(this.db, this.get, table, eventId, reaction);
    }
  }

  /** Other databases of the same server may hold the horizon back for a moment, so "nothing relayed" is not "nothing left". */
  private async hasPendingEvents(): Promise<boolean> {
    return (await this.db.rows('select 1 from event_delivery where relayed_at is null limit 1')).length > 0;
  }

  /** Runs one schedule by name, as the worker would. */
  async runSchedule(name: string): Promise<void> {
    const { createCtx } = await import('../src/platform/ctx.ts');
    const { systemSeed } = await import('../src/platform/run-reaction.ts');
    const schedule = this.get(JobTable).schedules.get(name);
    if (!schedule) throw new Error(`no schedule ${name}`);
    await schedule.run(createCtx(systemSeed(this.db, this.get, 'test')));
  }

  /** Whatever a suite did, cards of startups are what they would be if they were made now. */
  async stop(): Promise<void> {
    clock.reset();
    const wrong = await wrongCards(this.db);
    await this.app.close();
    await this.dropDatabase();
    if (wrong.length > 0) throw new Error(`old cards of startups: ${wrong.join(', ')}`);
  }
}

interface WithProblems {
  readonly problems: readonly { code: string; path: readonly string[]; message: string }[];
}

/** The mutation was refused with exactly this code, at this field when one is given. */
export function expectProblem(
  answer: Answer<Record<string, WithProblems | null>>,
  code: ProblemCode,
  path?: readonly string[],
): void {
  expect(answer.errors).toEqual([]);
  const [payload] = Object.values(answer.data);
  expect(payload?.problems.map((problem) => problem.code)).toContain(code);
  if (path) expect(payload?.problems.find((problem) => problem.code === code)?.path).toEqual(path);
}

/** The mutation was done. */
export function expectDone(answer: Answer<Record<string, WithProblems | null>>): void {
  expect(answer.errors).toEqual([]);
  for (const payload of Object.values(answer.data)) expect(payload?.problems).toEqual([]);
}

export function expectError(answer: Answer, code: string): void {
  expect(answer.errors.map(({ extensions }) => extensions.code)).toContain(code);
}
