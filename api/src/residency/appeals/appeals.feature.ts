import { Module } from '@nestjs/common';
import { explainConstraint } from '../../platform/errors.ts';
import type { Feature } from '../../platform/features.ts';
import { ResidencyAppeal } from './appeal.entity.ts';
import { AppealResolver, ApplicationAppealsResolver, ResidencyAppealsResolver } from './appeal.resolver.ts';
import { appealsJobs } from './appeals.jobs.ts';

explainConstraint('uq_residency_appeal_decision', 'APPEAL_ALREADY_FILED', []);
explainConstraint('uq_residency_appeal_act', 'APPEAL_ALREADY_FILED', []);

@Module({ providers: [AppealResolver, ApplicationAppealsResolver, ResidencyAppealsResolver] })
class AppealsModule {}

/** Decisions that are considered again. */
export const residencyAppeals: Feature = {
  module: AppealsModule,
  entities: [ResidencyAppeal],
  jobs: appealsJobs,
};
