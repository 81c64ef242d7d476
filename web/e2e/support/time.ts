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

async function asOwner(act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: product.database.ownerUrl });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
