import type { QueryResultRow } from 'pg';

interface Reader {
  rows<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Ids of startups whose card says something else than the rows it is made of. */
export async function wrongCards(db: Reader): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `select n.startup_id as id from startup_card_now n left join startup_card k on k.startup_id = n.startup_id
     where coalesce(k.founders::jsonb, '[]') <> n.founders::jsonb or k.latest_metrics::jsonb is distinct from n.latest_metrics::jsonb`,
  );
  return rows.map(({ id }) => id);
}
