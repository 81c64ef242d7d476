import { Module } from '@nestjs/common';
import { explainConstraint } from '../../platform/errors.ts';
import type { Feature } from '../../platform/features.ts';
import { SoftLandingCase } from './landing.entity.ts';
import { landingJobs } from './landing.jobs.ts';
import { LandingResolver } from './landing.resolver.ts';
import './landing-files.ts';
import { searchLandings } from './search-landings.ts';

explainConstraint('uq_soft_landing_case_live', 'LANDING_ALREADY_LIVE', []);

@Module({ providers: [LandingResolver] })
class LandingModule {}

/** Foreign companies on their way here. */
export const softLanding: Feature = {
  module: LandingModule,
  entities: [SoftLandingCase],
  jobs: landingJobs,
  search: [searchLandings],
};
