import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** A statement whose one column `body` is the answer as PostgreSQL wrote it. */
export interface RawStatement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** The limit: one prepared statement for each path, PostgreSQL's JSON as it comes, nothing else. */
const statements: Record<string, RawStatement> = JSON.parse(process.env['RAW_STATEMENTS'] ?? '{}');
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const server = createServer(async (request, response) => {
  const name = request.url?.slice(1) ?? '';
  const { text, values = [] } = statements[name] ?? { text: 'select null as body' };
  const answer = await pool.query<{ body: string }>({ name, text, values: [...values] }).catch((error: Error) => error);
  response.statusCode = answer instanceof Error ? 500 : 200;
  response.setHeader('content-type', 'application/json');
  response.end(answer instanceof Error ? answer.message : String(answer.rows[0]?.body));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
