import { Module } from '@nestjs/common';
import { RegistryModule } from '../integrations/registry/index.ts';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { CredentialKey } from './credential-key.entity.ts';
import { mountCredentials } from './credentials.http.ts';
import { mountDecisions } from './decisions.http.ts';
import { mountResidentsExport } from './export-residents.ts';
import { LiveResidencyResolver } from './live-residency.resolver.ts';
import { mountPapers } from './papers.http.ts';
import { mountRegistryExists } from './registry-exists.http.ts';
import './my-next-steps.ts';
import './residency-files.ts';
import { Residency, ResidencyCertificate } from './residency.entity.ts';
import { residencyJobs } from './residency.jobs.ts';
import { ResidencyActResolver, ResidencyResolver } from './residency.resolver.ts';
import { ResidencyAct } from './residency-act.entity.ts';
import { searchApplications, searchResidents } from './search-residencies.ts';

explainConstraint('uq_residency_live', 'ALREADY_RESIDENT', []);
explainConstraint('ex_residency_terms', 'ALREADY_RESIDENT', []);
explainConstraint('uq_residency_renewal_residency', 'RENEWAL_PREPARED', []);
explainConstraint('uq_residency_act_open', 'ACT_ALREADY_OPEN', []);

@Module({ imports: [RegistryModule], providers: [ResidencyResolver, ResidencyActResolver, LiveResidencyResolver] })
class ResidencyModule {}

/** Residencies, their certificates and the public register. */
export const residency: Feature = {
  module: ResidencyModule,
  entities: [Residency, ResidencyCertificate, ResidencyAct, CredentialKey],
  jobs: residencyJobs,
  search: [searchResidents, searchApplications],
  http: (app, find) => {
    mountPapers(app, find);
    mountDecisions(app, find);
    mountCredentials(app, find);
    mountRegistryExists(app, find);
    mountResidentsExport(app, find);
  },
};
