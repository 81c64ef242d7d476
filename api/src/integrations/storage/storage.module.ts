import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { DiskFileStorage } from './disk-file-storage.ts';
import { FileStorage } from './file-storage.ts';
import { S3FileStorage } from './s3-file-storage.ts';

/** The object store when one is configured, else the data folder. */
@Module({
  providers: [
    {
      provide: FileStorage,
      inject: [CONFIG],
      useFactory: (config: Config) =>
        config.s3 ? new S3FileStorage(config.s3) : new DiskFileStorage(join(config.dataDir, 'files')),
    },
  ],
  exports: [FileStorage],
})
export class StorageModule {}
