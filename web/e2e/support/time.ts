import pg from 'pg';
import { product } from './visitors.ts';

/** As if everybody had confirmed who they are long ago: the next sensitive act asks again. */
export async function letConfirmationsAge(): Promise<void> {
  const client = new pg.Client({ connectionString: product.database.ownerUrl });
  await client.connect();
  await client.query("update session set step_up_at = step_up_at - interval '1 hour' where step_up_at is not null");
  await client.end();
}
