import { UPLOAD_LIFETIME } from '@aim/domain/documents/file';
import { DAY, isBefore, later } from '@aim/domain/kernel/instant';
import { FileStorage } from '../integrations/storage/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { dropUpload } from './receive-file.ts';
import { UploadStore } from './upload-store.ts';

/** Uploads that did not arrive whole in time. */
export async function dropLateUploads(ctx: Ctx): Promise<void> {
  const late = await ctx.db.rows<{ id: string }>(
    "select id from file where state = 'UPLOADING' and created_at < $1 limit 500",
    [later(ctx.now, -UPLOAD_LIFETIME)],
  );
  for (const { id } of late) await dropUpload(ctx, id);
}

/** What a removed file leaves behind. */
export async function eraseBytes(ctx: Ctx, fileId: string): Promise<void> {
  const [file] = await ctx.db.rows<{ storage_key: string | null; preview_key: string | null }>(
    "select storage_key, preview_key from file where id = $1 and state = 'REMOVED'",
    [fileId],
  );
  await ctx.get(UploadStore).remove(fileId);
  for (const key of [file?.storage_key, file?.preview_key]) if (key) await ctx.get(FileStorage).remove(key);
}

/** Bytes that no record knows, a day old: something died between storing and recording. */
export async function removeOrphans(ctx: Ctx): Promise<void> {
  const storage = ctx.get(FileStorage);
  const yesterday = later(ctx.now, -DAY);
  for await (const { key, modifiedAt } of storage.list()) {
    if (!isBefore(modifiedAt, yesterday)) continue;
    const known = await ctx.db.rows(
      "select 1 from file where state <> 'REMOVED' and (storage_key = $1 or preview_key = $1)",
      [key],
    );
    if (known.length === 0) await storage.remove(key);
  }
}
