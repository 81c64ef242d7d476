import { fileMachine } from '@aim/domain/documents/file';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { FileScanner } from '../integrations/scan/index.ts';
import { FileStorage } from '../integrations/storage/index.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { logger } from '../platform/logger.ts';
import { transition } from '../platform/transition.ts';
import { File } from './file.entity.ts';

type Result = 'CLEAN' | 'INFECTED' | 'SCAN_FAILED';
const EVENTS = { CLEAN: 'clear', INFECTED: 'condemn', SCAN_FAILED: 'failScan' } as const;
const WAITS = [1, 5, 15, 60, 180].map((minutes) => minutes * MINUTE);

/** Scans what is in quarantine and records the result; without a result the file stays closed and is scanned again. */
export async function scanFile(ctx: Ctx, id: string): Promise<void> {
  const file = await ctx.em.findOneBy(File, { id, state: 'QUARANTINED' });
  if (!file?.storageKey) return;
  const result = await resultFor(ctx, file.storageKey);
  await inTransaction(ctx, (inner) => record(inner, id, result));
}

async function resultFor(ctx: Ctx, key: string): Promise<Result> {
  const content = await ctx.get(FileStorage).get(key);
  try {
    return await ctx.get(FileScanner).scan(content);
  } catch (error) {
    logger.warn({ message: (error as Error).message }, 'file not scanned');
    return 'SCAN_FAILED';
  } finally {
    content.destroy();
  }
}

async function record(ctx: Ctx, id: string, result: Result): Promise<void> {
  const file = await ctx.em.findOne(File, { where: { id, state: 'QUARANTINED' }, lock: { mode: 'pessimistic_write' } });
  if (!file) return;
  const attempts = file.scanAttempts + 1;
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1] as number;
  await transition(ctx, fileMachine, file, EVENTS[result], {
    payload: { fileId: id, result },
    set: { scan_attempts: attempts, next_scan_at: result === 'SCAN_FAILED' ? later(ctx.now, wait) : null },
  });
  hint(ctx, { type: 'file', id, version: file.version, personIds: [file.uploadedById] });
}

/** Puts what could not be scanned back into quarantine when its time has come; the event scans it. */
export async function rescanFiles(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from file where state = 'SCAN_FAILED' and next_scan_at <= $1 limit 200",
    [ctx.now],
  );
  for (const { id } of due)
    await inTransaction(ctx, async (inner) => {
      const file = await inner.em.findOne(File, {
        where: { id, state: 'SCAN_FAILED' },
        lock: { mode: 'pessimistic_write' },
      });
      if (file) await transition(inner, fileMachine, file, 'rescan', { payload: { fileId: id } });
    });
}
