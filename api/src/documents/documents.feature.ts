import { Module } from '@nestjs/common';
import { ScanModule } from '../integrations/scan/index.ts';
import { StorageModule } from '../integrations/storage/index.ts';
import type { Feature } from '../platform/features.ts';
import { documentsJobs } from './documents.jobs.ts';
import { mountDownloads } from './download.http.ts';
import { File } from './file.entity.ts';
import { FileResolver } from './file.resolver.ts';
import { searchFiles } from './search-files.ts';
import { mountUploads } from './upload.http.ts';
import { UploadStore } from './upload-store.ts';

@Module({ imports: [StorageModule, ScanModule], providers: [UploadStore, FileResolver] })
class DocumentsModule {}

export const documents: Feature = {
  module: DocumentsModule,
  entities: [File],
  jobs: documentsJobs,
  search: [searchFiles],
  http: (app, find) => {
    mountUploads(app, find);
    mountDownloads(app, find);
  },
};
