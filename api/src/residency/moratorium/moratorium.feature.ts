import { Module } from '@nestjs/common';
import { explainConstraint } from '../../platform/errors.ts';
import type { Feature } from '../../platform/features.ts';
import { featureJobs } from '../../platform/reactions.ts';
import { MoratoriumProposal } from './moratorium.entity.ts';
import { MoratoriumResolver } from './moratorium.resolver.ts';

explainConstraint('uq_moratorium_proposal_open', 'MORATORIUM_PROPOSAL_OPEN', []);
explainConstraint('uq_moratorium_open', 'MORATORIUM_ALREADY', []);

@Module({ providers: [MoratoriumResolver] })
class MoratoriumModule {}

/** Government acts under which nothing is revoked. */
export const moratorium: Feature = {
  module: MoratoriumModule,
  entities: [MoratoriumProposal],
  jobs: featureJobs(),
};
