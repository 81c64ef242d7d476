import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** The limit: one prepared statement, PostgreSQL's JSON, nothing else. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const server = createServer(async (_request, response) => {
  const { rows } = await pool.query<{ body: unknown }>({ name: 'raw', text: process.env['RAW_SQL'] ?? 'select 1' });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(rows[0]?.body));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
