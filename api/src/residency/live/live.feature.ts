import { Module } from '@nestjs/common';
import type { Feature } from '../../platform/features.ts';
import { BenefitElection, PlannedChange } from './live.entity.ts';
import { liveJobs } from './live.jobs.ts';
import { BenefitElectionResolver, PlannedChangeResolver, ResidencyChangesResolver } from './live.resolver.ts';

@Module({ providers: [PlannedChangeResolver, BenefitElectionResolver, ResidencyChangesResolver] })
class LiveResidencyModule {}

/** What a resident tells between two reports. */
export const liveResidency: Feature = {
  module: LiveResidencyModule,
  entities: [PlannedChange, BenefitElection],
  jobs: liveJobs,
};
