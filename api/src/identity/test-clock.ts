import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import express, { type Express, type Request, type Response } from 'express';
import pg from 'pg';
import { clock } from '../platform/clock.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import { Database } from '../platform/database.ts';
import type { Find } from '../platform/features.ts';

const CHANNEL = 'test_clock';

/** In test mode the clock of every process of the product is moved together, on purpose; otherwise this does nothing. */
@Injectable()
export class TestClock implements OnModuleInit, OnModuleDestroy {
  private readonly sender = randomUUID();
  private client: pg.Client | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  get isOpen(): boolean {
    return this.config.mode === 'test';
  }

  async onModuleInit(): Promise<void> {
    if (!this.isOpen) return;
    this.client = new pg.Client({ connectionString: this.config.databaseUrl });
    this.client.on('error', () => {});
    this.client.on('notification', ({ payload = '{}' }) => {
      const { sender, instant } = JSON.parse(payload) as { sender: string; instant: string | null };
      if (sender !== this.sender) move(instant);
    });
    await this.client.connect();
    await this.client.query(`listen ${CHANNEL}`);
  }

  async onModuleDestroy(): Promise<void> {
    await this.client?.end().catch(() => {});
  }

  /** Null: back to the present. */
  async set(instant: string | null): Promise<void> {
    move(instant);
    await this.db.rows('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ sender: this.sender, instant })]);
  }
}

function move(instant: string | null): void {
  if (instant === null) clock.reset();
  else clock.set(new Date(instant));
}

/** `POST /test/clock {"now":"2026-11-23T08:00:00Z"}`; `{"now":null}` goes back to the present. */
export function mountTestClock(app: Express, find: Find): void {
  app.post('/test/clock', express.json({ limit: '1kb' }), async (request: Request, response: Response, next) => {
    const testClock = find(TestClock, { strict: false });
    if (!testClock.isOpen) return next();
    const { now } = (request.body ?? {}) as { now?: unknown };
    const isInstant = typeof now === 'string' && !Number.isNaN(Date.parse(now));
    if (now !== null && !isInstant) return void response.status(400).json({ errors: [{ message: 'BAD_REQUEST' }] });
    await testClock.set(now as string | null);
    response.json({ now: clock.now().toISOString() });
  });
}
