import { Module } from '@nestjs/common';
import type { Feature } from '../platform/features.ts';
import { Founder } from './founder.entity.ts';
import { journeyEntities, journeyProviders } from './journey.parts.ts';
import { ModerationResolver } from './moderation.resolver.ts';
import { pipelineJobs } from './pipeline.jobs.ts';
import { RevisionResolver } from './revision.resolver.ts';
import { searchStartups } from './search-startups.ts';
import { Startup } from './startup.entity.ts';
import { FounderResolver, StartupResolver } from './startup.resolver.ts';
import { StartupListsResolver } from './startup-lists.resolver.ts';
import { StartupRevision } from './startup-revision.entity.ts';

@Module({
  providers: [
    StartupResolver,
    FounderResolver,
    StartupListsResolver,
    ModerationResolver,
    RevisionResolver,
    ...journeyProviders,
  ],
})
class PipelineModule {}

export const pipeline: Feature = {
  module: PipelineModule,
  entities: [Startup, Founder, StartupRevision, ...journeyEntities],
  jobs: pipelineJobs,
  search: [searchStartups],
};
