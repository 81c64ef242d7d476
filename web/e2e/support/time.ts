import { createPostgresBackend, Queue, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';
import { product } from './visitors.ts';

const PATIENCE_MILLISECONDS = 15_000;

/** As if everybody had confirmed who they are long ago: the next sensitive act asks again. */
export async function letConfirmationsAge(): Promise<void> {
  await asOwner((client) =>
    client.query("update session set step_up_at = step_up_at - interval '1 hour' where step_up_at is not null"),
  );
}

/** As if the mail to an address had been written in the evening: it waits for the morning. */
export async function letMailWait(address: string): Promise<void> {
  await asOwner(async (client) => {
    const until = performance.now() + PATIENCE_MILLISECONDS;
    while (performance.now() < until) {
      const { rowCount } = await client.query(
        `update mail set state = 'QUEUED', sent_at = null, next_attempt_at = now() + interval '1 day'
         where to_address = $1 and (state = 'SENT' or next_attempt_at > now() + interval '10 minutes')`,
        [address],
      );
      if (rowCount) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no mail to ${address}`);
  });
}

/** Has the worker do at once what it does by the clock. */
export async function letScheduleCome(name: string): Promise<void> {
  setDefaultBackendFactory(createPostgresBackend);
  const pool = new pg.Pool({ connectionString: product.database.appUrl, options: '-c search_path=bullmq' });
  const queue = new Queue('schedules', { connection: pool as never });
  await queue.add(name, {}, { removeOnComplete: true });
  await queue.close();
  await pool.end();
}

/** Behind the product, as the owner of its database. */
export async function asOwner<Result>(act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: product.database.ownerUrl });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
