import { Module } from '@nestjs/common';
import type { Feature } from '../../platform/features.ts';
import { mountStartupExport } from '../export-startups.ts';
import { ImportRowResolver, ImportRunResolver } from './import.resolver.ts';
import { ImportRun } from './import-run.entity.ts';
import { importsJobs } from './imports.jobs.ts';
import { mountRejectedRows } from './rejected-rows.http.ts';

@Module({ providers: [ImportRunResolver, ImportRowResolver] })
class ImportsModule {}

/** Tables that come into the pipeline, and that leave it. */
export const imports: Feature = {
  module: ImportsModule,
  entities: [ImportRun],
  jobs: importsJobs,
  http: (app, find) => {
    mountRejectedRows(app, find);
    mountStartupExport(app, find);
  },
};
