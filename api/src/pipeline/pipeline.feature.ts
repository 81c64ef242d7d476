import { Module } from '@nestjs/common';
import type { Feature } from '../platform/features.ts';
import { Founder } from './founder.entity.ts';
import { pipelineJobs } from './pipeline.jobs.ts';
import { searchStartups } from './search-startups.ts';
import { Startup } from './startup.entity.ts';
import { FounderResolver, StartupResolver } from './startup.resolver.ts';
import { StartupListsResolver } from './startup-lists.resolver.ts';

@Module({ providers: [StartupResolver, FounderResolver, StartupListsResolver] })
class PipelineModule {}

export const pipeline: Feature = {
  module: PipelineModule,
  entities: [Startup, Founder],
  jobs: pipelineJobs,
  search: [searchStartups],
};
