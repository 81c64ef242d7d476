import { createHash, randomBytes } from 'node:crypto';
import { fileMachine } from '@aim/domain/documents/file';
import { FileStorage } from '../integrations/storage/index.ts';
import { lock } from '../platform/access.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import { File } from './file.entity.ts';
import { inspectContent } from './inspect-content.ts';

/**
 * Every byte has arrived: the content is inspected, stored and put into quarantine. Storing comes before the transaction; a
 * crash in between leaves bytes that no record knows, which the cleaner removes.
 */
export async function receiveFile(ctx: Ctx, file: File, received: Buffer): Promise<File> {
  const { bytes, preview, hasActiveContent } = await inspectContent(received, file);
  const storage = ctx.get(FileStorage);
  const [storageKey, previewKey] = [newKey(ctx), preview && newKey(ctx)];
  await storage.put(storageKey, bytes);
  if (preview && previewKey) await storage.put(previewKey, preview);
  return inTransaction(ctx, async (inner) => {
    const locked = await lock(inner, File, { id: file.id, state: 'UPLOADING' });
    const { subjectType, subjectId, mediaType } = locked;
    return transition(inner, fileMachine, locked, 'receive', {
      payload: { fileId: file.id, subjectType, subjectId, size: bytes.length, mediaType },
      set: {
        size: bytes.length,
        storage_key: storageKey,
        preview_key: previewKey,
        sha256: createHash('sha256').update(bytes).digest(),
        has_active_content: hasActiveContent,
      },
    });
  });
}

/** An upload that turned out unfit, or came too late. */
export async function dropUpload(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const file = await inner.em.findOne(File, {
      where: { id, state: 'UPLOADING' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!file) return;
    await transition(inner, fileMachine, file, 'remove', { payload: { fileId: id }, set: { ticket_hash: null } });
  });
}

function newKey({ now }: Ctx): string {
  return `${String(now.getUTCFullYear() % 100).padStart(2, '0')}/${randomBytes(16).toString('hex')}`;
}
