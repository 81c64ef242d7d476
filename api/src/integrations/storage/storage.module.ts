import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { DiskFileStorage } from './disk-file-storage.ts';
import { FileStorage } from './file-storage.ts';

/** The object store when one is configured, else the data folder. */
@Module({
  providers: [
    {
      provide: FileStorage,
      inject: [CONFIG],
      useFactory: async (config: Config) => {
        if (!config.s3) return new DiskFileStorage(join(config.dataDir, 'files'));
        const { S3FileStorage } = await import('./s3-file-storage.ts');
        return new S3FileStorage(config.s3);
      },
    },
  ],
  exports: [FileStorage],
})
export class StorageModule {}
