import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import pg from 'pg';
import type { Ctx } from './ctx.ts';
import { logger } from './logger.ts';

/** A hint that something changed; the client asks again, through policy. */
export interface LiveHint {
  readonly type: string;
  readonly id: string;
  readonly version?: number;
  /** Only these people are told; everybody signed in when absent. */
  readonly personIds?: readonly string[];
}

interface Listener {
  readonly personId: string;
  readonly response: Response;
}

const MAX_STREAMS_PER_PERSON = 8;

/** Tells a change to all processes once the transaction has committed. */
export function hint(ctx: Ctx, change: LiveHint): void {
  ctx.afterCommit(() => ctx.db.notify('live', JSON.stringify(change)));
}

/** One server-sent stream per open page, fed by LISTEN. It carries types and ids, never content. */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(private readonly databaseUrl: string) {}

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl, keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload }) => this.tell(JSON.parse(payload ?? '{}') as LiveHint));
    client.on('error', () => {});
    client.on('end', () => {
      if (!this.stopped)
        setTimeout(
          () => void this.start().catch((error: Error) => logger.warn({ message: error.message }, 'live')),
          1000,
        ).unref();
    });
    await client.connect();
    await client.query('listen live');
  }

  open(personId: string, response: Response): void {
    const mine = [...this.listeners].filter((listener) => listener.personId === personId);
    for (const oldest of mine.slice(0, Math.max(0, mine.length - MAX_STREAMS_PER_PERSON + 1))) oldest.response.end();
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 3000\n\n');
    const listener = { personId, response };
    this.listeners.add(listener);
    const beat = setInterval(() => response.write(': \n\n'), 25_000);
    response.once('close', () => {
      clearInterval(beat);
      this.listeners.delete(listener);
    });
  }

  private tell({ personIds, ...change }: LiveHint): void {
    for (const { personId, response } of this.listeners)
      if (!personIds || personIds.includes(personId)) response.write(`data: ${JSON.stringify(change)}\n\n`);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const { response } of this.listeners) response.end();
    await this.client?.end().catch(() => {});
  }
}
