import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileMissing, FileStorage, STORAGE_KEY, type StoredFile } from './file-storage.ts';

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Files in a folder outside everything that is served, readable by the product's account alone. */
export class DiskFileStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  override async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    const draft = `${path}.${randomBytes(4).toString('hex')}.part`;
    await mkdir(dirname(path), { recursive: true, mode: OWNER_ONLY_FOLDER });
    const handle = await open(draft, 'wx', OWNER_ONLY);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  }

  override async get(key: string): Promise<Readable> {
    try {
      const handle = await open(this.pathOf(key), constants.O_RDONLY | constants.O_NOFOLLOW);
      return handle.createReadStream();
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new FileMissing(key) : error;
    }
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  override async *list(): AsyncIterable<StoredFile> {
    for (const year of await readdir(this.folder).catch(() => [] as string[])) {
      for (const name of await readdir(join(this.folder, year)).catch(() => [] as string[])) {
        const found = await stat(join(this.folder, year, name)).catch(() => null);
        if (found?.isFile()) yield { key: `${year}/${name}`, modifiedAt: found.mtime };
      }
    }
  }

  /** Only keys of our own form reach the file system; unfinished drafts can be listed and removed. */
  private pathOf(key: string): string {
    if (!STORAGE_KEY.test(key.replace(/\.[0-9a-f]{8}\.part$/, ''))) throw new Error('not a storage key');
    return join(this.folder, key);
  }
}
