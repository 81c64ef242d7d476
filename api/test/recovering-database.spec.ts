import { connect, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { createDataSource, Database, TESTING } from '../src/platform/database.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';

/** What a server in recovery says to everybody, and then closes: `FATAL`, 57P03. */
const STARTING_UP = (() => {
  const fields = ['SFATAL', 'VFATAL', 'C57P03', 'Mthe database system is starting up'];
  const body = Buffer.from(`${fields.map((field) => `${field}\0`).join('')}\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
})();

/** A server before the real one, which can be in recovery: it counts who asks. */
class RecoveringServer {
  isStarting = false;
  asked = 0;
  private readonly open = new Set<Socket>();
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async before(url: string): Promise<RecoveringServer> {
    const { hostname, port } = new URL(url);
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = new URL(url);
    address.port = String((server.address() as { port: number }).port);
    const made = new RecoveringServer(server, address.href);
    server.on('connection', (client) => made.serve(client, Number(port), hostname));
    return made;
  }

  private serve(client: Socket, port: number, host: string): void {
    this.asked++;
    this.open.add(client);
    client.on('error', () => {});
    if (this.isStarting) return void client.once('data', () => client.end(STARTING_UP));
    const real = connect(port, host);
    real.on('error', () => client.destroy());
    client.on('close', () => real.destroy());
    client.pipe(real).pipe(client);
  }

  /** As a crash does it: whoever is there is gone. */
  crash(): void {
    this.isStarting = true;
    this.asked = 0;
    for (const client of this.open) client.destroy();
    this.open.clear();
  }

  async close(): Promise<void> {
    this.crash();
    await new Promise((done) => this.server.close(done));
  }
}

const [CROWD, ROUNDS, CONNECTIONS] = [40, 6, 10];

let real: TestDatabase;
let server: RecoveringServer;
beforeAll(async () => {
  real = await cloneDatabase();
});
beforeEach(async () => {
  server = await RecoveringServer.before(real.appUrl);
});
afterEach(() => server.close());
afterAll(() => real.drop());

/** All ask at once, and once more as soon as they are sent away; how many were answered. */
async function crowd(ask: () => Promise<unknown>): Promise<number> {
  const answers = await Promise.allSettled(Array.from({ length: CROWD }, ask));
  return answers.filter(({ status }) => status === 'fulfilled').length;
}

it('that starts up is asked by one at a time, and all are served as soon as it is back', async () => {
  const connection = { url: server.url, role: undefined, patience: TESTING };
  const db = new Database(createDataSource(connection, []), connection);
  await db.dataSource.initialize();
  const ask = () => Promise.all([db.rows('select 1'), db.keyed('select 1', [])]);
  expect(await crowd(ask)).toBe(CROWD);
  server.crash();
  // As many as the pools lend are sent away before anybody knows.
  expect(await crowd(ask)).toBe(0);
  server.asked = 0;
  for (let round = 0; round < ROUNDS; round++) expect(await crowd(ask)).toBe(0);
  // Whoever finds no place in a pool asks with the next: as often as the pools are emptied, and the odd one between them.
  expect(server.asked).toBeGreaterThanOrEqual(ROUNDS);
  expect(server.asked).toBeLessThanOrEqual((2 * ROUNDS * CROWD) / CONNECTIONS);
  server.isStarting = false;
  expect(await crowd(ask)).toBe(CROWD);
  expect(await db.transaction((em) => em.query('select 1 as one'))).toEqual([{ one: 1 }]);
  await db.close();
});

it('costs it a process for each question of a pool that does not wait', async () => {
  const pool = new pg.Pool({ connectionString: server.url, max: CONNECTIONS });
  pool.on('error', () => {});
  server.crash();
  for (let round = 0; round < ROUNDS; round++) expect(await crowd(() => pool.query('select 1'))).toBe(0);
  expect(server.asked).toBe(ROUNDS * CROWD);
  await pool.end();
});
