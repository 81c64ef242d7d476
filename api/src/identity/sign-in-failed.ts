import type { SessionMethod } from '@aim/domain/identity/session';
import type { EntityManager } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';

/** Subject of events about nobody we know. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * A failed attempt stays in the log although the attempt's own transaction is rolled back: written on another connection, from
 * the pool that nobody holds while waiting for this one.
 */
export async function logFailedSignIn(
  ctx: Ctx,
  method: SessionMethod,
  reason: string,
  personId: string | null = null,
): Promise<void> {
  const apart = { query: (text: string, values: unknown[]) => ctx.db.rows(text, values) } as EntityManager;
  const subject = { type: 'person', id: personId ?? NOBODY };
  await emit({ ...ctx, em: apart, trail: null }, 'signIn.failed', subject, { personId, method, reason });
}
