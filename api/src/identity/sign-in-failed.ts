import type { SessionMethod } from '@aim/domain/identity/session';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';

/** Subject of events about nobody we know. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A failed attempt stays in the log although the attempt's own transaction is rolled back. */
export async function logFailedSignIn(
  ctx: Ctx,
  method: SessionMethod,
  reason: string,
  personId: string | null = null,
): Promise<void> {
  await inTransaction(ctx, async (own) => {
    await emit(own, 'signIn.failed', { type: 'person', id: personId ?? NOBODY }, { personId, method, reason });
  });
}
