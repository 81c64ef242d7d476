import type { RequestHandler } from 'express';
import type { Database } from './database.ts';

const MAX_LAG_SECONDS = 300;

/** The process answers. */
export const livez: RequestHandler = (_request, response) => void response.json({ state: 'UP' });

/** The process can work: database reachable, events leaving the outbox, not shutting down. */
export function readyz(db: Database, isDraining: () => boolean): RequestHandler {
  return async (_request, response) => {
    const checks = { database: 'DOWN', outbox: 'DOWN', accepting: isDraining() ? 'DOWN' : 'UP' };
    try {
      const [row] = await db.rows<{ lag: number | null }>(
        `select extract(epoch from now() - min(e.at))::float as lag
         from (select event_id from event_delivery where relayed_at is null order by event_id limit 1) d join event_log e on e.id = d.event_id`,
      );
      checks.database = 'UP';
      checks.outbox = (row?.lag ?? 0) < MAX_LAG_SECONDS ? 'UP' : 'DOWN';
    } catch {
      // the answer below says so
    }
    const up = Object.values(checks).every((state) => state === 'UP');
    response.status(up ? 200 : 503).json({ state: up ? 'UP' : 'DOWN', checks });
  };
}
