import { Module } from '@nestjs/common';
import type { Feature } from '../../platform/features.ts';
import { featureJobs } from '../../platform/reactions.ts';
import { ResidencyPaper } from './paper.entity.ts';
import { ResidencyPaperResolver, ResidencyPapersResolver } from './paper.resolver.ts';
import { mountResidencyPapers } from './residency-papers.http.ts';

@Module({ providers: [ResidencyPaperResolver, ResidencyPapersResolver] })
class ResidencyPapersModule {}

/** Papers that customs and migration ask a resident for. */
export const residencyPapers: Feature = {
  module: ResidencyPapersModule,
  entities: [ResidencyPaper],
  jobs: featureJobs(),
  http: mountResidencyPapers,
};
