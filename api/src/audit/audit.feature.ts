import { Module } from '@nestjs/common';
import type { Feature } from '../platform/features.ts';
import { every, featureJobs } from '../platform/reactions.ts';
import { DeadLetterResolver } from './dead-letter.resolver.ts';
import { mountLogExport } from './export-log.http.ts';
import { LogResolver } from './log.resolver.ts';
import { mountLogHead } from './log-head.http.ts';
import { sealLog } from './seal-log.ts';

@Module({ providers: [LogResolver, DeadLetterResolver] })
class AuditModule {}

export const audit: Feature = {
  module: AuditModule,
  entities: [],
  jobs: featureJobs(every('* * * * *', 'seal-log', sealLog)),
  http: (app, find) => {
    mountLogHead(app, find);
    mountLogExport(app, find);
  },
};
