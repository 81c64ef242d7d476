import { Module } from '@nestjs/common';
import { SignatureModule } from '../integrations/signature/index.ts';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { ApplicationActsResolver } from './application-acts.resolver.ts';
import './application-files.ts';
import { applicationsJobs } from './applications.jobs.ts';
import { mountReceipts } from './receipts/receipts.http.ts';
import { ResidencyApplication, ResidencyApplicationBlock } from './residency-application.entity.ts';
import { ResidencyApplicationResolver } from './residency-application.resolver.ts';
import { mountSignatures } from './signature.http.ts';
import { SignatureOperation } from './signature-operation.entity.ts';

explainConstraint('uq_residency_application_live', 'APPLICATION_ALREADY_LIVE', []);
explainConstraint('ck_residency_decision_four_eyes', 'DECISION_NEEDS_SECOND_PERSON', []);

@Module({ imports: [SignatureModule], providers: [ResidencyApplicationResolver, ApplicationActsResolver] })
class ApplicationsModule {}

/** Applications for residency: from the draft to the fee. */
export const residencyApplications: Feature = {
  module: ApplicationsModule,
  entities: [ResidencyApplication, ResidencyApplicationBlock, SignatureOperation],
  jobs: applicationsJobs,
  http: (app, find) => {
    mountSignatures(app, find);
    mountReceipts(app, find);
  },
};
