import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@tus/file-store';
import { CONFIG, type Config } from '../platform/config.ts';

/** Bytes on their way in, one file each in a folder of their own, until the upload is complete. */
@Injectable()
export class UploadStore {
  private readonly folder: string;
  private opened: Promise<FileStore> | null = null;

  constructor(@Inject(CONFIG) { dataDir }: Config) {
    this.folder = join(dataDir, 'uploads');
  }

  /** Opened with the first upload: most processes never take one. */
  open(): Promise<FileStore> {
    this.opened ??= openStore(this.folder);
    return this.opened;
  }

  /** Where the upload stands; made on its first request. */
  async offsetOf(id: string, size: number): Promise<number> {
    const store = await this.open();
    const known = await stat(join(this.folder, id)).catch(() => null);
    if (known === null) {
      const { Upload } = await import('@tus/server');
      await store.create(new Upload({ id, size, offset: 0 }));
    }
    return known?.size ?? 0;
  }

  read(id: string): Promise<Buffer> {
    return readFile(join(this.folder, id));
  }

  async remove(id: string): Promise<void> {
    await (await this.open()).remove(id).catch(() => {});
  }
}

async function openStore(directory: string): Promise<FileStore> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const { FileStore } = await import('@tus/file-store');
  return new FileStore({ directory });
}
